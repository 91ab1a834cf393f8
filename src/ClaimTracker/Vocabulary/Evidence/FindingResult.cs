namespace ClaimTracker.Vocabulary;

/// <summary>What independent evidence says about one point.</summary>
public enum FindingResult
{
    [Term("Borne out", "Independent evidence bears the point out.")]
    BorneOut,

    [Term("Open", "Independent evidence does not settle the point.")]
    Open,

    [Term("Shown wrong", "Independent evidence shows the point to be wrong.")]
    ShownWrong,
}
