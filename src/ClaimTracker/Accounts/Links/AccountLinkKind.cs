using ClaimTracker.Vocabulary;

namespace ClaimTracker.Accounts.Links;

/// <summary>What a one-time link is good for, and how long.</summary>
public enum AccountLinkKind
{
    [Term("invitation", "Lets an invited person choose a password; works once, for a week.")]
    Invitation,

    [Term("reset", "Lets a person choose a new password; works once, for an hour.")]
    Reset,

    [Term("first administrator", "Lets whoever set the software up make the first account; works once, for an hour.")]
    FirstAdministrator,
}
