using ClaimTracker.Data;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Sittings;

/// <summary>Says that a person has a dispute open, and in which field they are.</summary>
public sealed class SitAt(Workroom workroom)
{
    /// <summary>Said again by the same page under the same id. Rows that nobody believes any more go on the way.</summary>
    public Task<Outcome> Do(Actor actor, Guid disputeId, Guid page, string? field, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SitAt), Right.Write, async work =>
        {
            var rows = work.Data.Set<Sitting>();
            var sitting = await rows.FirstOrDefaultAsync(row => row.Id == page, work.Stop);
            if (sitting is null)
            {
                await work.Find<Dispute>(disputeId, "dispute");
                sitting = rows.Add(new Sitting(page, disputeId, work.PersonId)).Entity;
            }
            if (sitting.AccountId != work.PersonId || sitting.DisputeId != disputeId) throw new RefusedException(RefusalKind.NotFound, "There is no such page of yours. Load it again.");
            var shown = field is { Length: > 0 and <= Sitting.FieldLimit } ? field : null;
            if (sitting.Is(shown, work.Now)) work.Stirs(disputeId);
            var left = work.Now - Sitting.Believed;
            rows.RemoveRange(await rows.Where(row => row.SeenAt < left && row.Id != page).ToListAsync(work.Stop));
        }, stop);
}
