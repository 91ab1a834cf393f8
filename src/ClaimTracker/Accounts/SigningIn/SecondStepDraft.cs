namespace ClaimTracker.Accounts.SigningIn;

/// <summary>The second factor as typed: a code of the authenticator app, or a recovery code.</summary>
public sealed class SecondStepDraft
{
    public string? Code { get; set; }
}
