namespace ClaimTracker.Vocabulary;

/// <summary>Who spoke.</summary>
public enum SpeakerKind
{
    [Term("body")]
    Body,

    [Term("person")]
    Person,

    [Term("several, summed up by an outlet")]
    Collective,

    [Term("unattributed, reported by an outlet")]
    Unattributed,
}
