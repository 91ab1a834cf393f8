using ClaimTracker.Data;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Claims.Links;

/// <summary>Links two claims of one dispute, or amends the link.</summary>
public sealed class LinkClaims(Workroom workroom)
{
    /// <summary>Answers the id. Without one, a new link is added.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, Guid? id, LinkDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(LinkClaims), Right.Write, async work =>
        {
            await work.Find<Dispute>(disputeId, "dispute");
            await work.RefuseWithdrawn(disputeId);
            var links = await work.Data.Set<Link>().Where(row => row.DisputeId == disputeId).ToListAsync(work.Stop);
            var link = id is { } known ? links.Find(row => row.Id == known) : work.Data.Add(new Link(disputeId)).Entity;
            if (link is null) throw new RefusedException(RefusalKind.NotFound, "There is no such link in this dispute. Go back and choose again.");
            if (id is not null) await work.RefuseStale(link, draft.Version);
            var claims = await work.Data.Claims.Where(claim => claim.DisputeId == disputeId).Select(claim => claim.Id).ToHashSetAsync(work.Stop);
            var intake = new Intake();
            link.Amend(draft, claims, [.. links.Where(other => other.Id != link.Id)], intake);
            intake.Insist();
            return link.Id;
        }, stop);
}
