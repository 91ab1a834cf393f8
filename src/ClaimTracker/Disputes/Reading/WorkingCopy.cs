using ClaimTracker.Claims;
using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Speakers;
using ClaimTracker.Verdicts;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Disputes.Reading;

/// <summary>The whole working copy of one dispute as it stood at one moment: what staff see and what submitting freezes.</summary>
public sealed record WorkingCopy(
    Dispute Dispute,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Link> Links,
    IReadOnlyList<ReplySought> Replies,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<Origin> Origins,
    IReadOnlyList<Verdict> Verdicts,
    IReadOnlyList<Topic> Topics,
    IReadOnlyDictionary<Guid, Party> Parties,
    IReadOnlyDictionary<Guid, string> RelatedTitles)
{
    /// <summary>The publications that are cited, each once.</summary>
    public IReadOnlyList<Source> Sources => [.. Citations.Select(citation => citation.Source).Distinct()];

    public Verdict? VerdictOn(Guid claimId) => Verdicts.FirstOrDefault(verdict => verdict.ClaimId == claimId);

    /// <summary>Whether the claim still makes the point; findings and citations may name one that was removed.</summary>
    public bool HasPoint(Guid claimId, Guid pointId) => Claims.Any(claim => claim.Id == claimId && claim.Points.Any(point => point.Id == pointId));

    public IEnumerable<Citation> CitationsOf(Guid claimId) => Citations.Where(citation => citation.ClaimId == claimId);

    /// <summary>The claims of a column in their order; without a side, the claims that stand on none.</summary>
    public IEnumerable<Claim> ClaimsOf(Guid? sideId) => Claims.Where(claim => claim.SideIn(Dispute.Sides) == sideId);

    /// <summary>Whether the board would show the proposed rating, or none.</summary>
    public Rating? RatingOf(Claim claim) => VerdictOn(claim.Id) is { } verdict ? verdict.Rating : Rating.NotYetAssessed;
}
