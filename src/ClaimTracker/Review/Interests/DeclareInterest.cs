using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Interests;

/// <summary>A person declares an interest of their own in a party, an outlet or a topic. It holds from the day that they name, otherwise from today.</summary>
public sealed class DeclareInterest(Workroom workroom)
{
    /// <summary>Answers the interest's id.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, InterestDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(DeclareInterest), Right.Own, async work =>
        {
            var intake = new Intake();
            var (kind, subject) = await Subject(work, draft.Subject, intake);
            var why = intake.Required(draft.Why, nameof(draft.Why), "what the interest is, such as “worked there until 2024”", Interest.WhyLimit);
            var from = intake.Day(draft.From, nameof(draft.From), "The first day") ?? work.Today;
            var until = intake.Day(draft.Until, nameof(draft.Until), "The last day");
            if (until < from) intake.Refuse(nameof(draft.Until), "The last day lies before the first. Change one of them, or leave the last day empty while no end is known.");
            intake.Insist();
            var known = await work.Data.Set<Interest>().Where(interest => interest.AccountId == work.PersonId && interest.SubjectId == subject).ToListAsync(work.Stop);
            if (known.Exists(interest => interest.HoldsBetween(from, until)))
                intake.Refuse(nameof(draft.Subject), "You declared this interest already for some of these days. Look at the list above: if it lasts longer, name a later last day there.");
            intake.Insist();
            return work.Data.Add(new Interest(work.PersonId, kind, subject, why, from, until)).Entity.Id;
        }, stop);

    private static async Task<(InterestKind Kind, Guid Id)> Subject(Work work, string? typed, Intake intake)
    {
        if (InterestSubjects.TryRead(typed, out var kind, out var id) && (await InterestSubjects.Of(work.Data, [id], work.Stop)).Any(subject => subject.Kind == kind)) return (kind, id);
        intake.Refuse(nameof(InterestDraft.Subject), "Choose the party, outlet or topic from the list.");
        return default;
    }
}
