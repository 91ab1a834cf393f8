using ClaimTracker.Data;
using ClaimTracker.Matching;
using ClaimTracker.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sources.Outlets;

/// <summary>Adds an outlet, or amends it. A shared record: every dispute that uses it shows the change with its next edition.</summary>
public sealed class SaveOutlet(Workroom workroom)
{
    /// <summary>Answers the id. Without one, a new record is added.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid? id, OutletDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SaveOutlet), Right.Write, async work =>
        {
            var record = id is { } known ? await work.Find<Outlet>(known, "outlet") : work.Data.Add(new Outlet()).Entity;
            if (id is not null) await work.RefuseStale(record, draft.Version);
            var intake = new Intake();
            record.Amend(draft, intake);
            await work.RefuseUnknown<Party>(record.ChannelOfPartyId, nameof(draft.ChannelOfPartyId), "party", intake);
            await work.RefuseUnknown<Party>(record.ControlledByPartyId, nameof(draft.ControlledByPartyId), "party", intake);
            if (await work.Data.Set<Outlet>().AnyAsync(other => other.Id != record.Id && other.Name == record.Name, work.Stop))
                intake.Refuse(nameof(draft.Name), $"There is an outlet of that name already. Use it, or write a name that tells them apart.");
            if (id is null) await work.RefuseLike(record, draft.IsAnother, nameof(draft.IsAnother), intake);
            intake.Insist();
            return record.Id;
        }, stop);
}
