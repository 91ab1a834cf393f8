namespace ClaimTracker.Vocabulary;

/// <summary>A step on the way to an edition.</summary>
public enum StepKind
{
    [Term("submitted")]
    Submitted,

    [Term("recalled")]
    Recalled,

    [Term("returned")]
    Returned,

    [Term("declined")]
    Declined,

    [Term("approved")]
    Approved,

    [Term("withdrawn")]
    Withdrawn,

    [Term("re-opened")]
    Reopened,

    [Term("merged")]
    Merged,

    [Term("read for the law")]
    ReadForLaw,
}
