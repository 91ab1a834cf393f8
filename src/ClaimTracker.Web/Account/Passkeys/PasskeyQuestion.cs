namespace ClaimTracker.Web.Account.Passkeys;

/// <summary>What the browser is asked, and the same sealed, to come back with the answer.</summary>
/// <param name="Options">For the browser's own function (WebAuthn Level 3, section 5.1): JSON.</param>
/// <param name="Closed">The challenge, sealed.</param>
public sealed record PasskeyQuestion(string Options, string Closed);
