namespace ClaimTracker.Vocabulary;

/// <summary>How a claim stands to one element.</summary>
public enum Stance
{
    [Term("affirms", "Says that the element is so.")]
    Affirms,

    [Term("denies", "Says that it is not so.")]
    Denies,

    [Term("concedes", "Grants it to another side.")]
    Concedes,
}
