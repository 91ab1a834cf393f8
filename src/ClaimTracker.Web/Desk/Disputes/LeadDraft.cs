namespace ClaimTracker.Web.Desk.Disputes;

/// <summary>The lead pair as chosen in the form.</summary>
public sealed class LeadDraft
{
    /// <summary>The dispute's concurrency number that the person saw.</summary>
    public int Version { get; set; }

    public string? First { get; set; }

    public string? Second { get; set; }
}
