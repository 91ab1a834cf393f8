namespace ClaimTracker.Vocabulary;

/// <summary>What kind of change an edition made; from the weakest to the strongest.</summary>
public enum NoticeKind
{
    [Term("Clarified", "Wording only: never a rating, a figure, a name or a date.")]
    Clarification,

    [Term("Objection noted", "Somebody objected; we put it on record.")]
    ObjectionNoted,

    [Term("Updated", "Something new came to light.")]
    Update,

    [Term("Corrected", "We were wrong on what could then be known.")]
    Correction,

    [Term("Retracted", "The verdict or the statement of ours no longer stands.")]
    Retraction,
}
