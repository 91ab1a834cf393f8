using ClaimTracker.Data;

namespace ClaimTracker.Review.Interests;

/// <summary>A person says until which day their interest holds: today or later. What was declared stays on record.</summary>
public sealed class EndInterest(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid id, InterestEndDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(EndInterest), Right.Own, async work =>
        {
            var interest = await work.Find(work.Data.Set<Interest>().Where(row => row.Id == id && row.AccountId == work.PersonId), "interest of yours");
            await work.RefuseStale(interest, draft.Version);
            var intake = new Intake();
            var until = intake.Day(draft.Until, nameof(draft.Until), "The last day") ?? work.Today;
            if (!interest.MayEnd(until, work.Today)) intake.Refuse(nameof(draft.Until), "An interest is not ended for days that have passed. Name today or a later day.");
            intake.Insist();
            interest.End(until);
        }, stop);
}
