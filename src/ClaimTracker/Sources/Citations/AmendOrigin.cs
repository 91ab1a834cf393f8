using ClaimTracker.Data;
using ClaimTracker.Disputes;

namespace ClaimTracker.Sources.Citations;

/// <summary>Amends an origin of a dispute; every citation that rests on it follows.</summary>
public sealed class AmendOrigin(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid id, OriginDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(AmendOrigin), Right.Write, async work =>
        {
            var origin = await work.Find<Origin>(id, "origin");
            await work.RefuseWithdrawn(origin.DisputeId);
            await work.RefuseStale(origin, draft.Version);
            var intake = new Intake();
            origin.Amend(draft, intake);
            intake.Insist();
        }, stop);
}
