namespace ClaimTracker.Vocabulary;

/// <summary>What an edition does.</summary>
public enum EditionKind
{
    [Term("published")]
    Published,

    [Term("withdrawn")]
    Withdrawn,
}
