using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Sources.Citations;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Verdicts;

/// <summary>Proposes the verdict on a claim, or amends the proposal. Who proposes it cannot approve it.</summary>
public sealed class ProposeVerdict(Workroom workroom)
{
    public Task<Outcome<Guid>> Do(Actor actor, Guid claimId, VerdictDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ProposeVerdict), Right.Write, async work =>
        {
            var claim = await work.Find(work.Data.Claims.Include(row => row.Points).Where(row => row.Id == claimId), "claim");
            await work.RefuseWithdrawn(claim.DisputeId);
            var verdict = await work.Data.Set<Verdict>().Include(row => row.Findings).FirstOrDefaultAsync(row => row.ClaimId == claimId, work.Stop)
                ?? work.Data.Add(new Verdict(claim.DisputeId, claimId)).Entity;
            await work.RefuseStale(verdict, draft.Version);
            var intake = new Intake();
            verdict.Propose(draft, claim, work.PersonId, work.WritingRole, work.Now, intake);
            RatingRule.Check(verdict, claim, await Evidence(work, claim), intake);
            intake.Insist();
            return verdict.Id;
        }, stop);

    private static async Task<IndependentEvidence> Evidence(Work work, Claim claim)
    {
        var citations = await work.Data.Set<Citation>().Include(citation => citation.Origin).Where(citation => citation.ClaimId == claim.Id).ToListAsync(work.Stop);
        return IndependentEvidence.Of(citations);
    }
}
