namespace ClaimTracker.Review.Moving;

/// <summary>Into which dispute another one is merged, as typed into the form.</summary>
public sealed class MergeDraft
{
    /// <summary>The concurrency number of the dispute that is merged into another, as the person saw it.</summary>
    public int Version { get; set; }

    /// <summary>The dispute that goes on.</summary>
    public string? IntoId { get; set; }

    /// <summary>Readers see it.</summary>
    public string? Reason { get; set; }
}
