using ClaimTracker.Accounts.SigningIn;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>The session under its new stamp, and the recovery codes that came with a first second factor: known here and nowhere else, so show them once and log them never.</summary>
public sealed class SecondFactorAdded(SignedIn session, IReadOnlyList<string> codes)
{
    public SignedIn Session => session;

    /// <summary>Empty when the person has codes already.</summary>
    public IReadOnlyList<string> Codes => codes;
}
