using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Speakers;
using Microsoft.EntityFrameworkCore;

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
            await work.RefuseUnknown<Party>(origin.PartyId, nameof(draft.PartyId), "party", intake);
            if (await work.Data.Set<Origin>().AnyAsync(other => other.DisputeId == origin.DisputeId && other.Id != origin.Id && other.Name == origin.Name, work.Stop))
                intake.Refuse(nameof(draft.Name), "This dispute has an origin of that name already. Use it, or write a name that tells them apart.");
            intake.Insist();
        }, stop);
}
