namespace ClaimTracker.Review.Moving;

/// <summary>Which claims become a dispute of their own, as typed into the form.</summary>
public sealed class SplitDraft
{
    /// <summary>The concurrency number of the dispute that is split, as the person saw it.</summary>
    public int Version { get; set; }

    /// <summary>Of the new dispute.</summary>
    public string? Title { get; set; }

    /// <summary>The address of the new dispute; empty: made from the title.</summary>
    public string? Slug { get; set; }

    public List<string> ClaimIds { get; set => field = value ?? []; } = [];

    /// <summary>Readers see it.</summary>
    public string? Reason { get; set; }
}
