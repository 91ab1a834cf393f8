namespace ClaimTracker.Review.Submitting;

/// <summary>A submission as typed: a note to the reviewer and the notices that are proposed.</summary>
public sealed class SubmitDraft
{
    /// <summary>The dispute's concurrency number that the person saw.</summary>
    public int Version { get; set; }

    public string? Note { get; set; }

    public List<NoticeDraft> Notices { get; set => field = value ?? []; } = [];
}
