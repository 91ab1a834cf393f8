namespace ClaimTracker.Review.ByClaim;

/// <summary>A mark on one claim as typed.</summary>
public sealed class ClaimReviewDraft
{
    /// <summary>The submission's concurrency number that the person saw.</summary>
    public int Version { get; set; }

    /// <summary>A code of <see cref="Vocabulary.ClaimMark"/>.</summary>
    public string? Mark { get; set; }

    /// <summary>What must change; needed to ask for a change.</summary>
    public string? Text { get; set; }
}
