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
}
