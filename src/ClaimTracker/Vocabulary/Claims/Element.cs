namespace ClaimTracker.Vocabulary;

/// <summary>What can be contested about one event.</summary>
public enum Element
{
    [Term("that it happened")]
    Occurrence,

    [Term("who did it")]
    Actor,

    [Term("from where it came")]
    Origin,

    [Term("what was aimed at or hit")]
    Target,

    [Term("by what means")]
    Means,

    [Term("the toll")]
    Toll,

    [Term("who the victims were")]
    Victims,

    [Term("the time")]
    Time,

    [Term("the place")]
    Place,

    [Term("who began")]
    WhoBegan,

    [Term("who ordered it")]
    WhoOrdered,

    [Term("the intent")]
    Intent,

    [Term("the lawfulness")]
    Lawfulness,

    [Term("what was agreed or said")]
    Agreed,

    [Term("the status of territory")]
    Status,

    [Term("the authenticity of evidence")]
    Authenticity,
}
