namespace ClaimTracker.Web.Account.Passkeys;

/// <summary>What the script puts into the form: the sealed question as it stood there, and the credential that the device gave, as JSON.</summary>
public sealed class PasskeyAnswer
{
    public string? Question { get; set; }

    public string? Credential { get; set; }
}
