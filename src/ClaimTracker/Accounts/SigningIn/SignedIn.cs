namespace ClaimTracker.Accounts.SigningIn;

/// <summary>Who signed in, the session that the cookie must name, and how it was proved.</summary>
public sealed record SignedIn(Guid AccountId, Guid SessionId, SignInProof Proof = SignInProof.Password)
{
    /// <summary>Set when only the password was proved and the second factor is still to come; then there is no session.</summary>
    public FirstStep? Halfway { get; init; }
}
