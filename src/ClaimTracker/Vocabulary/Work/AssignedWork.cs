namespace ClaimTracker.Vocabulary;

/// <summary>What work is assigned to a person.</summary>
public enum AssignedWork
{
    [Term("the dispute")]
    Dispute,

    [Term("its review")]
    Review,
}
