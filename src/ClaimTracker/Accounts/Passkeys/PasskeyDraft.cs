namespace ClaimTracker.Accounts.Passkeys;

/// <summary>The name of a passkey as typed.</summary>
public sealed class PasskeyDraft
{
    public string? Name { get; set; }
}
