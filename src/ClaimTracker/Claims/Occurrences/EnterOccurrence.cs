using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Sources.Citations;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Claims.Occurrences;

/// <summary>Enters that a claim was said again, where somebody began to type it as a new claim. Rows of the claim's own forms are saved with the claim.</summary>
public sealed class EnterOccurrence(Workroom workroom)
{
    /// <summary>Answers the id of the claim.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, Guid claimId, OccurrenceDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(EnterOccurrence), Right.Write, async work =>
        {
            await work.RefuseWithdrawn(disputeId);
            var claim = await SaveClaim.Whole(work, disputeId, claimId);
            var citations = await work.Data.Set<Citation>().Where(citation => citation.ClaimId == claimId).ToListAsync(work.Stop);
            var intake = new Intake();
            claim.SaidAgain(draft, citations, intake);
            intake.Insist();
            return claim.Id;
        }, stop);
}
