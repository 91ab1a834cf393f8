namespace ClaimTracker.Review.Second;

/// <summary>What readers are told of the difference between two verdicts on a claim, as typed.</summary>
public sealed class DifferenceDraft
{
    public string? ClaimId { get; set; }

    public string? Sentence { get; set; }
}
