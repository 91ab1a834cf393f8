namespace ClaimTracker.Vocabulary;

/// <summary>Why a claim is not a matter of fact that evidence can settle now.</summary>
public enum NotRatedReason
{
    [Term("Opinion", "A judgement or a view.")]
    Opinion,

    [Term("Call or offer", "It asks or offers; it does not say what is so.")]
    CallOrOffer,

    [Term("Legal conclusion", "It is for law or recognition to settle.")]
    LegalConclusion,

    [Term("Intention", "It says what somebody means to do.")]
    Intention,

    [Term("Forecast not yet due", "It says what will happen; a date to look again is set.")]
    Forecast,
}
