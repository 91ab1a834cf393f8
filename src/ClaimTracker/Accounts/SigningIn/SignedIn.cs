namespace ClaimTracker.Accounts.SigningIn;

/// <summary>Who signed in, and the session that the cookie must name.</summary>
public sealed record SignedIn(Guid AccountId, Guid SessionId);
