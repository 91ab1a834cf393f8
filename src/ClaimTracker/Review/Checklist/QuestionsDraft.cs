namespace ClaimTracker.Review.Checklist;

/// <summary>The questions before approval as typed: one a line.</summary>
public sealed class QuestionsDraft
{
    /// <summary>The concurrency number that the person saw; 0 while the questions of the software stand.</summary>
    public int Version { get; set; }

    public string? Questions { get; set; }
}
