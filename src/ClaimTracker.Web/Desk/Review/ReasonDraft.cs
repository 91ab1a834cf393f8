namespace ClaimTracker.Web.Desk.Review;

/// <summary>What a form posts that asks for a reason and nothing else.</summary>
public sealed class ReasonDraft
{
    /// <summary>The concurrency number that the person saw.</summary>
    public int Version { get; set; }

    public string? Reason { get; set; }
}
