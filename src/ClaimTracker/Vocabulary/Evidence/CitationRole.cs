namespace ClaimTracker.Vocabulary;

/// <summary>What a source does for a claim or a point.</summary>
public enum CitationRole
{
    [Term("states it", "Shows that it was said; it proves no more than that.")]
    StatesIt,

    [Term("supports", "Speaks for what is said.")]
    Supports,

    [Term("undermines", "Speaks against what is said.")]
    Undermines,

    [Term("context", "Helps to understand it.")]
    Context,
}
