namespace ClaimTracker.Vocabulary;

/// <summary>Whether the claim says the point in so many words or we read it into it.</summary>
public enum Basis
{
    [Term("said in so many words")]
    SaidOutright,

    [Term("our reading")]
    OurReading,
}
