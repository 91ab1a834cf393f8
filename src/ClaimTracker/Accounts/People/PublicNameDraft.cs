namespace ClaimTracker.Accounts.People;

/// <summary>The public name as typed into the form.</summary>
public sealed class PublicNameDraft
{
    public string? PublicName { get; set; }
}
