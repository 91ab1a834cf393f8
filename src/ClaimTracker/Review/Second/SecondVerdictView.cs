using ClaimTracker.Publication.Document;

namespace ClaimTracker.Review.Second;

/// <summary>What somebody sees who gives a second verdict: the claims and their evidence, with names masked, and nothing of the first verdicts.</summary>
public sealed record SecondVerdictView(Guid SubmissionId, Guid DisputeId, int Version, EditionDocument Document, IReadOnlyList<Guid> Needed, MaskedNames Masks)
{
    /// <summary>Why this person cannot give it; empty where they can.</summary>
    public string? WhyNot { get; init; }
}
