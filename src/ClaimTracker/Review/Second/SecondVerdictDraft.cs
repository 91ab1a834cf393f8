namespace ClaimTracker.Review.Second;

/// <summary>A second verdict on one claim as typed.</summary>
public sealed class SecondVerdictDraft
{
    public string? ClaimId { get; set; }

    /// <summary>A code of <see cref="Vocabulary.Rating"/>.</summary>
    public string? Rating { get; set; }

    /// <summary>A code of <see cref="Vocabulary.NotRatedReason"/>.</summary>
    public string? NotRatedReason { get; set; }

    public string? Reasons { get; set; }
}
