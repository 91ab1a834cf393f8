namespace ClaimTracker.Accounts.SigningIn;

/// <summary>What a visitor types to sign in.</summary>
public sealed class SignInDraft
{
    public string? Email { get; set; }

    public string? Password { get; set; }
}
