using ClaimTracker.Data;
using ClaimTracker.Matching;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Speakers;

/// <summary>Adds a party, or amends it. A shared record: every dispute that uses it shows the change with its next edition.</summary>
public sealed class SaveParty(Workroom workroom)
{
    /// <summary>Answers the id. Without one, a new record is added.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid? id, PartyDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SaveParty), Right.Write, async work =>
        {
            var record = id is { } known ? await work.Find<Party>(known, "party") : work.Data.Add(new Party()).Entity;
            if (id is not null) await work.RefuseStale(record, draft.Version);
            var intake = new Intake();
            record.Amend(draft, intake);
            if (await work.Data.Set<Party>().AnyAsync(other => other.Id != record.Id && other.Name == record.Name, work.Stop))
                intake.Refuse(nameof(draft.Name), $"There is a party of that name already. Use it, or write a name that tells them apart.");
            if (id is null) await work.RefuseLike(record, draft.IsAnother, nameof(draft.IsAnother), intake);
            intake.Insist();
            return record.Id;
        }, stop);
}
