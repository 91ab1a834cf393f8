namespace ClaimTracker.Vocabulary;

/// <summary>What came of asking a party, or that it was not asked.</summary>
public enum ReplyOutcome
{
    [Term("answered")]
    Answered,

    [Term("declined")]
    Declined,

    [Term("no answer")]
    NoAnswer,

    [Term("not asked; searched instead")]
    NotAsked,
}
