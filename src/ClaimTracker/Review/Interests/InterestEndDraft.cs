namespace ClaimTracker.Review.Interests;

/// <summary>The end of an interest as typed into the form.</summary>
public sealed class InterestEndDraft
{
    /// <summary>The concurrency number that the person saw.</summary>
    public int Version { get; set; }

    /// <summary>The last day on which it holds; empty for today.</summary>
    public string? Until { get; set; }
}
