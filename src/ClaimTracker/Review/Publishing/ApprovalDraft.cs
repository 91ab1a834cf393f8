namespace ClaimTracker.Review.Publishing;

/// <summary>An approval as typed: the written answers to <see cref="ReviewQuestions"/> and the confirmed notices.</summary>
public sealed class ApprovalDraft
{
    /// <summary>The submission's concurrency number that the person saw.</summary>
    public int Version { get; set; }

    /// <summary>One answer a question, in their order.</summary>
    public List<string?> Answers { get; set; } = [];

    public List<NoticeDraft> Notices { get; set; } = [];
}
