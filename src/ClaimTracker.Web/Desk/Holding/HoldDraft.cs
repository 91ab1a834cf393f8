namespace ClaimTracker.Web.Desk.Holding;

/// <summary>What the form posts that begins a hold.</summary>
public sealed class HoldDraft
{
    /// <summary>The id of the claim; empty for the whole dispute.</summary>
    public string? ClaimId { get; set; }

    public string? Reason { get; set; }
}
