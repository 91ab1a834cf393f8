using System.Globalization;
using ClaimTracker.Claims;
using ClaimTracker.Vocabulary;

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

    /// <summary>The form filled from what is kept.</summary>
    public static VerdictDraft From(Verdict verdict) => new()
    {
        Version = verdict.Version,
        Rating = verdict.Rating?.Code() ?? NoRating,
        NotRatedReason = verdict.NotRatedReason?.Code(),
        Rationale = verdict.Rationale,
        EvidenceFor = verdict.EvidenceFor,
        EvidenceAgainst = verdict.EvidenceAgainst,
        WouldSettle = verdict.WouldSettle,
        EvidenceUntil = Typed(verdict.EvidenceUntil),
        NextLook = Typed(verdict.NextLook),
        SupersededOn = Typed(verdict.SupersededOn),
        Findings = [.. verdict.Findings.Select(FindingDraft.From)],
    };

    /// <summary>One row for each point of the claim, in the claim's order; rows of points that are gone are left out.</summary>
    public void FitTo(Claim claim) =>
        Findings = [.. claim.Points.OrderBy(point => point.Position).Select(point => Findings.Find(row => row.PointId == point.Id.ToString()) ?? new FindingDraft { PointId = point.Id.ToString() })];

    private static string? Typed(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
