namespace ClaimTracker.Review;

/// <summary>A notice as typed: on one claim, or on the dispute itself.</summary>
public sealed class NoticeDraft
{
    /// <summary>The claim's id; empty: the dispute itself.</summary>
    public string? ClaimId { get; set; }

    /// <summary>A code of <see cref="Vocabulary.NoticeKind"/>.</summary>
    public string? Kind { get; set; }

    /// <summary>The public reason.</summary>
    public string? Reason { get; set; }
}
