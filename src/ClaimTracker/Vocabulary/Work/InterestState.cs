namespace ClaimTracker.Vocabulary;

/// <summary>How a declared interest stands on a day.</summary>
public enum InterestState
{
    [Term("holds today")]
    Holds,

    [Term("begins later")]
    Later,

    [Term("has ended")]
    Ended,

    [Term("was called off before it began")]
    CalledOff,
}
