namespace ClaimTracker.Vocabulary;

/// <summary>How reliable an outlet has been (Admiralty code, first character).</summary>
public enum Reliability
{
    [Term("A, completely reliable")]
    A,

    [Term("B, usually reliable")]
    B,

    [Term("C, fairly reliable")]
    C,

    [Term("D, not usually reliable")]
    D,

    [Term("E, unreliable")]
    E,

    [Term("F, cannot be judged")]
    F,
}
