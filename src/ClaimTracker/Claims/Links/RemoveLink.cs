using ClaimTracker.Data;
using ClaimTracker.Disputes;

namespace ClaimTracker.Claims.Links;

/// <summary>Takes a link out of the working copy.</summary>
public sealed class RemoveLink(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid id, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RemoveLink), Right.Write, async work =>
        {
            var link = await work.Find<Link>(id, "link");
            await work.RefuseWithdrawn(link.DisputeId);
            await work.RefuseStale(link, version);
            work.Data.Remove(link);
        }, stop);
}
