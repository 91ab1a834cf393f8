using ClaimTracker.Data;

namespace ClaimTracker.Disputes.Places;

/// <summary>Adds a place, or amends it. A shared record: every dispute that uses it shows the change with its next edition.</summary>
public sealed class SavePlace(Workroom workroom)
{
    /// <summary>Answers the id. Without one, a new record is added.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid? id, PlaceDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SavePlace), Right.Write, async work =>
        {
            var record = id is { } known ? await work.Find<Place>(known, "place") : work.Data.Add(new Place()).Entity;
            if (id is not null) await work.RefuseStale(record, draft.Version);
            var intake = new Intake();
            record.Amend(draft, intake);
            intake.Insist();
            return record.Id;
        }, stop);
}
