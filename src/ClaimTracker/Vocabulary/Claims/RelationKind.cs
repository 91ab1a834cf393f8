namespace ClaimTracker.Vocabulary;

/// <summary>How one dispute stands to another.</summary>
public enum RelationKind
{
    [Term("same place")]
    SamePlace,

    [Term("earlier")]
    Earlier,

    [Term("later")]
    Later,

    [Term("part of")]
    PartOf,

    [Term("general form of")]
    GeneralFormOf,

    [Term("merged into this one", "All of its claims were moved here, and its address leads here.")]
    MergedFrom,

    [Term("claims here came from", "This dispute was split off from it.")]
    SplitFrom,

    [Term("some claims went to", "That dispute was split off from this one.")]
    SplitInto,
}
