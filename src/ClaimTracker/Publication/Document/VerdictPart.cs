using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Document;

/// <summary>The part of an edition that holds the verdict on one claim, with its reasons.</summary>
public sealed record VerdictPart
{
    public required Guid ClaimId { get; init; }

    /// <summary>Empty for a bare denial, which carries findings and no rating of its own.</summary>
    public Rating? Rating { get; init; }

    public NotRatedReason? NotRatedReason { get; init; }

    public IReadOnlyList<PointFinding> Findings { get; init; } = [];

    /// <summary>Markdown.</summary>
    public required string Rationale { get; init; }

    /// <summary>Markdown.</summary>
    public string? EvidenceFor { get; init; }

    /// <summary>Markdown.</summary>
    public string? EvidenceAgainst { get; init; }

    /// <summary>Markdown: what evidence would settle it.</summary>
    public string? WouldSettle { get; init; }

    public required DateOnly EvidenceUntil { get; init; }

    public DateOnly? NextLook { get; init; }

    /// <summary>The day from which the verdict counts as superseded; a mark beside the rating, not a rating.</summary>
    public DateOnly? SupersededOn { get; init; }

    public required Byline ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>What the evidence says about one point; <c>ClaimTurnsOnIt</c> marks the point that decides the claim.</summary>
    public sealed record PointFinding(Guid PointId, FindingResult Result, bool ClaimTurnsOnIt, string? Note);
}
