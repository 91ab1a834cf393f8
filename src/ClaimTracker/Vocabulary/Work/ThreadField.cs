namespace ClaimTracker.Vocabulary;

/// <summary>One field of a dispute or of a claim, where a thread is about no more than that.</summary>
public enum ThreadField
{
    [Term("title")]
    Title,

    [Term("time of the event")]
    EventTime,

    [Term("place")]
    Place,

    [Term("topics")]
    Topics,

    [Term("sides")]
    Sides,

    [Term("lead pair")]
    LeadPair,

    [Term("summary")]
    Summary,

    [Term("why we examine this")]
    WhyExamined,

    [Term("content note")]
    ContentNote,

    [Term("speaker")]
    Speaker,

    [Term("side")]
    Side,

    [Term("wording")]
    Wording,

    [Term("words as said")]
    Words,

    [Term("act")]
    Act,

    [Term("party accused or addressed")]
    Addressed,

    [Term("day on which it was said")]
    StatedOn,

    [Term("medium and relay")]
    Medium,

    [Term("points")]
    Points,

    [Term("figures")]
    Figures,

    [Term("verdict")]
    Verdict,
}
