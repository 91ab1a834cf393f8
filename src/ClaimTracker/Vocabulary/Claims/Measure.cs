namespace ClaimTracker.Vocabulary;

/// <summary>What a figure measures.</summary>
public enum Measure
{
    [Term("killed")]
    Killed,

    [Term("wounded")]
    Wounded,

    [Term("killed or wounded, not said which")]
    KilledOrWounded,

    [Term("missing")]
    Missing,

    [Term("captured")]
    Captured,

    [Term("displaced")]
    Displaced,

    [Term("destroyed")]
    Destroyed,
}
