namespace ClaimTracker.Vocabulary;

/// <summary>How credible one piece of information is (Admiralty code, second character).</summary>
public enum Credibility
{
    [Term("1, confirmed by others")]
    Confirmed,

    [Term("2, probably true")]
    ProbablyTrue,

    [Term("3, possibly true")]
    PossiblyTrue,

    [Term("4, doubtful")]
    Doubtful,

    [Term("5, improbable")]
    Improbable,

    [Term("6, cannot be judged")]
    CannotBeJudged,
}
