namespace ClaimTracker.Vocabulary;

/// <summary>What staff talk about in a thread of comments.</summary>
public enum ThreadSubject
{
    [Term("dispute")]
    Dispute,

    [Term("claim")]
    Claim,

    [Term("citation")]
    Citation,
}
