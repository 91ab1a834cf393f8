namespace ClaimTracker.Review.Legal;

/// <summary>What a legal reader found, as typed into the form.</summary>
public sealed class LegalReadDraft
{
    /// <summary>The concurrency number of the submission that the person saw.</summary>
    public int Version { get; set; }

    public string? Opinion { get; set; }

    public string? Note { get; set; }
}
