using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Checklist;

/// <summary>Changes the questions that are answered before approval, from the next approval on. Answers that were given keep the question that was asked.</summary>
public sealed class KeepQuestions(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, QuestionsDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(KeepQuestions), Right.Administer, async work =>
        {
            var kept = await work.Data.Set<ReviewQuestions>().SingleOrDefaultAsync(work.Stop) ?? work.Data.Add(new ReviewQuestions()).Entity;
            await work.RefuseStale(kept, draft.Version);
            var intake = new Intake();
            kept.Amend(draft, intake);
            intake.Insist();
        }, stop);
}
