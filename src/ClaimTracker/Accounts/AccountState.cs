using ClaimTracker.Vocabulary;

namespace ClaimTracker.Accounts;

/// <summary>Whether a person can sign in.</summary>
public enum AccountState
{
    [Term("invited", "Has not accepted the invitation yet.")]
    Invited,

    [Term("active", "Can sign in.")]
    Active,

    [Term("deactivated", "Cannot sign in; what was written stays under this account.")]
    Deactivated,
}
