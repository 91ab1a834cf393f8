using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Sittings;

/// <summary>Says that a page was closed. Whoever lost the right to write may say it too.</summary>
public sealed class StandUp(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid page, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(StandUp), Right.Own, async work =>
        {
            if (await work.Data.Set<Sitting>().FirstOrDefaultAsync(row => row.Id == page && row.AccountId == work.PersonId, work.Stop) is not { } sitting) return;
            work.Data.Remove(sitting);
            work.Stirs(sitting.DisputeId);
        }, stop);
}
