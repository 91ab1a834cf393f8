namespace ClaimTracker.Vocabulary;

/// <summary>In what a person has an interest that keeps them from reviewing.</summary>
public enum InterestKind
{
    [Term("party")]
    Party,

    [Term("outlet")]
    Outlet,

    [Term("topic")]
    Topic,
}
