using ClaimTracker.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sample.Loading;

/// <summary>Proposes the verdict on a claim, or amends it, with the finding that the file gives on each point.</summary>
internal sealed class EnterVerdict(SampleDesk desk, string entry)
{
    public async Task Do(Guid claimId, bool isNew, IReadOnlyList<ClaimEntry.Point> points, ClaimEntry.Judgement judgement, Details details, CancellationToken stop)
    {
        var before = isNew ? null : await desk.Look(data => data.Set<Verdict>().AsNoTracking().Include(row => row.Findings).FirstOrDefaultAsync(row => row.ClaimId == claimId, stop), stop);
        var draft = new VerdictDraft
        {
            Version = before?.Version ?? 0,
            Rating = judgement.Rating ?? VerdictDraft.NoRating,
            NotRatedReason = judgement.Reason,
            Rationale = judgement.Rationale,
            EvidenceFor = judgement.EvidenceFor,
            EvidenceAgainst = judgement.EvidenceAgainst,
            WouldSettle = judgement.WouldSettle,
            EvidenceUntil = judgement.Until,
            NextLook = judgement.NextLook,
            Findings = [.. points.Where(point => !point.Immaterial).Select(point => Finding(point, details.Point(point.Element), before))],
        };
        (await new ProposeVerdict(desk.Room).Do(desk.Checker, claimId, draft, stop)).Insist(entry);
    }

    private static FindingDraft Finding(ClaimEntry.Point point, string? pointId, Verdict? before) => new()
    {
        Id = before?.Findings.FirstOrDefault(finding => finding.PointId.ToString() == pointId)?.Id.ToString(),
        PointId = pointId,
        Result = point.Finding,
        ClaimTurnsOnIt = point.TurnsOnIt,
        Note = point.FindingNote,
    };
}
