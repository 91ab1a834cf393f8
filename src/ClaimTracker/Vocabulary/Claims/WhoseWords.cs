namespace ClaimTracker.Vocabulary;

/// <summary>Whose choice of words is on record.</summary>
public enum WhoseWords
{
    [Term("the speaker's")]
    Speaker,

    [Term("the relayer's")]
    Relayer,
}
