using ClaimTracker.Accounts.Passwords;

namespace ClaimTracker.Accounts.Start;

/// <summary>The first administrator's account as typed into the form.</summary>
public sealed class FirstAdministratorDraft : NewPasswordDraft
{
    public string? Email { get; set; }

    public string? PublicName { get; set; }
}
