using ClaimTracker.Accounts.Passwords;

namespace ClaimTracker.Accounts.Links;

/// <summary>What an invited person types: a password and, if wished, the name that readers see.</summary>
public sealed class AcceptanceDraft : NewPasswordDraft
{
    public string? PublicName { get; set; }
}
