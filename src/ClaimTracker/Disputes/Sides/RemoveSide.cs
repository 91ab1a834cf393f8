using ClaimTracker.Claims;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Disputes.Sides;

/// <summary>Takes an empty side out of the working copy.</summary>
public sealed class RemoveSide(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid id, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RemoveSide), Right.Write, async work =>
        {
            var side = await work.Find(work.Data.Set<Side>().Include(row => row.Parties).Where(row => row.Id == id), "side");
            await work.RefuseWithdrawn(side.DisputeId);
            await work.RefuseStale(side, version);
            var chosen = await work.Data.Set<Claim>().AnyAsync(claim => claim.ChosenSideId == id, work.Stop);
            var asked = await work.Data.Set<ReplySought>().AnyAsync(reply => reply.SideId == id, work.Stop);
            if (chosen || asked)
                throw new RefusedException(RefusalKind.Invalid, "Claims or replies sought still stand on this side. Move or remove them first.");
            work.Data.Remove(side);
        }, stop);
}
