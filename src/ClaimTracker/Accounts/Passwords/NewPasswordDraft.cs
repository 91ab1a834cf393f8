namespace ClaimTracker.Accounts.Passwords;

/// <summary>A new password as typed, twice.</summary>
public class NewPasswordDraft
{
    public string? Password { get; set; }

    /// <summary>The password once more, against slips of the finger.</summary>
    public string? PasswordAgain { get; set; }
}
