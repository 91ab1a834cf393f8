namespace ClaimTracker.Verdicts;

/// <summary>A verdict as typed into the form.</summary>
public sealed class VerdictDraft
{
    /// <summary>What <see cref="Rating"/> holds for a bare denial.</summary>
    public const string NoRating = "none";

    /// <summary>The concurrency number that the person saw; 0 for a new verdict.</summary>
    public int Version { get; set; }

    /// <summary>A code of <see cref="Vocabulary.Rating"/>, or <see cref="NoRating"/>.</summary>
    public string? Rating { get; set; }

    /// <summary>A code of <see cref="Vocabulary.NotRatedReason"/>.</summary>
    public string? NotRatedReason { get; set; }

    public string? Rationale { get; set; }

    public string? EvidenceFor { get; set; }

    public string? EvidenceAgainst { get; set; }

    public string? WouldSettle { get; set; }

    public string? EvidenceUntil { get; set; }

    public string? NextLook { get; set; }

    public string? SupersededOn { get; set; }

    public List<FindingDraft> Findings { get; set => field = value ?? []; } = [];
}
