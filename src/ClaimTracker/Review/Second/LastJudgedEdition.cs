using ClaimTracker.Data;
using ClaimTracker.Disputes.Moving;
using ClaimTracker.Publication.Document;
using ClaimTracker.Review.Submitting;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Second;

/// <summary>Reads which verdicts readers know.</summary>
internal static class LastJudgedEdition
{
    /// <summary>The last edition with its verdicts, and with those on claims that moved here, as the dispute that they left published them; empty where readers know none.</summary>
    public static async Task<EditionDocument?> LastJudged(this ClaimTrackerContext data, Guid disputeId, CancellationToken stop)
    {
        var last = await data.LastSeen(disputeId, stop);
        foreach (var left in await data.Set<Move>().AsNoTracking().Where(move => move.ToId == disputeId).OrderByDescending(move => move.MovedAt).Select(move => move.FromId).ToListAsync(stop))
        {
            if (await data.LastSeen(left, stop) is not { } before) continue;
            last = last is null
                ? before
                : last with
                {
                    Verdicts = [.. last.Verdicts, .. before.Verdicts.Where(verdict => last.VerdictOn(verdict.ClaimId) is null)],
                    SecondVerdicts = [.. last.SecondVerdicts, .. before.SecondVerdicts.Where(verdict => last.VerdictOn(verdict.ClaimId) is null)],
                };
        }
        return last;
    }
}
