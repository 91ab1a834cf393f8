using ClaimTracker.Data;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Watching;

/// <summary>A person watches a dispute from now on. Whoever watches it already goes on doing so.</summary>
public sealed class WatchDispute(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(WatchDispute), Right.Write, async work =>
        {
            await work.Find<Dispute>(disputeId, "dispute");
            if (!await work.Data.Set<Watch>().AnyAsync(watch => watch.DisputeId == disputeId && watch.AccountId == work.PersonId, work.Stop))
                work.Data.Add(new Watch(work.PersonId, disputeId, work.Now));
        }, stop);
}
