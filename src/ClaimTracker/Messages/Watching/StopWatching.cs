using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Watching;

/// <summary>A person stops watching a dispute; what they were told already stays. Whoever does not watch it is left as they are.</summary>
public sealed class StopWatching(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(StopWatching), Right.Write, async work =>
        {
            if (await work.Data.Set<Watch>().FirstOrDefaultAsync(watch => watch.DisputeId == disputeId && watch.AccountId == work.PersonId, work.Stop) is { } watch)
                work.Data.Remove(watch);
        }, stop);
}
