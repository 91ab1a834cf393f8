using ClaimTracker.Data;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Verdicts;

/// <summary>Takes a proposed verdict out of the working copy; the claim is "not yet assessed" with the next edition.</summary>
public sealed class DropVerdict(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid claimId, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(DropVerdict), Right.Write, async work =>
        {
            var verdict = await work.Find(work.Data.Set<Verdict>().Include(row => row.Findings).Where(row => row.ClaimId == claimId), "verdict");
            await work.RefuseWithdrawn(verdict.DisputeId);
            await work.RefuseStale(verdict, version);
            work.Data.Remove(verdict);
        }, stop);
}
