using ClaimTracker.Data;
using ClaimTracker.Matching;
using ClaimTracker.Sources.Outlets;

namespace ClaimTracker.Speakers;

/// <summary>Adds a speaker, or amends it. A shared record: every dispute that uses it shows the change with its next edition.</summary>
public sealed class SaveSpeaker(Workroom workroom)
{
    /// <summary>Answers the id. Without one, a new record is added.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid? id, SpeakerDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SaveSpeaker), Right.Write, async work =>
        {
            var record = id is { } known ? await work.Find<Speaker>(known, "speaker") : work.Data.Add(new Speaker()).Entity;
            if (id is not null) await work.RefuseStale(record, draft.Version);
            var intake = new Intake();
            record.Amend(draft, intake);
            await work.RefuseUnknown<Party>(record.PartyId, nameof(draft.PartyId), "party", intake);
            await work.RefuseUnknown<Outlet>(record.OutletId, nameof(draft.OutletId), "outlet", intake);
            if (id is null) await work.RefuseLike(record, draft.IsAnother, nameof(draft.IsAnother), intake);
            intake.Insist();
            return record.Id;
        }, stop);
}
