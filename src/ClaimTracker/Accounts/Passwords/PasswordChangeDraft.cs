namespace ClaimTracker.Accounts.Passwords;

/// <summary>A change of password as typed into the form.</summary>
public sealed class PasswordChangeDraft : NewPasswordDraft
{
    /// <summary>The password that is still in force.</summary>
    public string? CurrentPassword { get; set; }
}
