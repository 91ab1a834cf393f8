using ClaimTracker.Claims.Links;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Claims;

/// <summary>Takes a claim out of the working copy with its occurrences, citations, links and verdict. Published editions keep it; the next edition needs a notice.</summary>
public sealed class RemoveClaim(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid id, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RemoveClaim), Right.Write, async work =>
        {
            var claim = await work.Find(work.Data.Claims.Include(row => row.Points).Include(row => row.Figures).Include(row => row.Addressees).Include(row => row.Occurrences).Where(row => row.Id == id), "claim");
            await work.RefuseWithdrawn(claim.DisputeId);
            await work.RefuseStale(claim, version);
            var dispute = await work.Find<Dispute>(claim.DisputeId, "dispute");
            dispute.NoLongerLeads(id);
            work.Data.RemoveRange(await work.Data.Set<Link>().Where(link => link.FromId == id || link.ToId == id).ToListAsync(work.Stop));
            work.Data.RemoveRange(await work.Data.Set<Citation>().Where(citation => citation.ClaimId == id).ToListAsync(work.Stop));
            work.Data.RemoveRange(await work.Data.Set<ReplySought>().Where(reply => reply.ClaimId == id).ToListAsync(work.Stop));
            work.Data.RemoveRange(await work.Data.Set<Verdict>().Include(verdict => verdict.Findings).Where(verdict => verdict.ClaimId == id).ToListAsync(work.Stop));
            work.Data.Remove(claim);
        }, stop);
}
