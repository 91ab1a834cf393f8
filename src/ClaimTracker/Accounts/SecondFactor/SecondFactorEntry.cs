using ClaimTracker.Accounts.Passkeys;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>The second factors of one account, as its owner sees them.</summary>
/// <param name="AuthenticatorSince">When the authenticator app was connected; empty: none is.</param>
/// <param name="Passkeys">The oldest first.</param>
/// <param name="CodesLeft">Recovery codes that were not used yet.</param>
public sealed record SecondFactorEntry(DateTimeOffset? AuthenticatorSince, IReadOnlyList<PasskeyEntry> Passkeys, int CodesLeft)
{
    public bool IsSetUp => AuthenticatorSince is not null || Passkeys.Count > 0;
}
