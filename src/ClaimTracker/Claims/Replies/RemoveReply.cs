using ClaimTracker.Data;
using ClaimTracker.Disputes;

namespace ClaimTracker.Claims.Replies;

/// <summary>Takes an entry on a reply sought out of the working copy.</summary>
public sealed class RemoveReply(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid id, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RemoveReply), Right.Write, async work =>
        {
            var reply = await work.Find<ReplySought>(id, "entry");
            await work.RefuseWithdrawn(reply.DisputeId);
            await work.RefuseStale(reply, version);
            work.Data.Remove(reply);
        }, stop);
}
