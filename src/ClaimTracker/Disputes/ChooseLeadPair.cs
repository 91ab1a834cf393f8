using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Disputes;

/// <summary>Chooses the two claims by which the board shows the dispute; they must stand on different sides.</summary>
public sealed class ChooseLeadPair(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, int version, Guid first, Guid second, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ChooseLeadPair), Right.Write, async work =>
        {
            var dispute = await work.Find(work.Data.Disputes.Include(row => row.Sides).ThenInclude(side => side.Parties).Where(row => row.Id == disputeId), "dispute");
            await work.RefuseWithdrawn(disputeId);
            await work.RefuseStale(dispute, version);
            var claims = await work.Data.Claims.Include(claim => claim.Speaker).Where(claim => claim.DisputeId == disputeId && (claim.Id == first || claim.Id == second)).ToListAsync(work.Stop);
            if (claims.Count != 2)
                throw new RefusedException(RefusalKind.Invalid, new Refusal("Lead", "Choose two different claims of this dispute."));
            if (claims[0].SideIn(dispute.Sides) == claims[1].SideIn(dispute.Sides))
                throw new RefusedException(RefusalKind.Invalid, new Refusal("Lead", "The lead pair shows both sides. Choose two claims that stand on different sides."));
            dispute.Lead(first, second);
        }, stop);
}
