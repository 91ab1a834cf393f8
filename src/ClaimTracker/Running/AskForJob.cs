using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Running;

/// <summary>An administrator asks for a job: to run it now, to pause it, or to resume it. The line of history is the record; whoever called this then tells the schedule.</summary>
public sealed class AskForJob(Workroom workroom)
{
    /// <param name="actor">An administrator.</param>
    /// <param name="draft">Which job, and what is asked of it.</param>
    /// <param name="known">The jobs that the schedule holds, by name; a sentence with those that nobody may pause.</param>
    /// <param name="stop">Ends the deed.</param>
    /// <returns>What was asked for.</returns>
    public Task<Outcome<JobRequest>> Do(Actor actor, JobOrderDraft draft, IReadOnlyDictionary<string, string?> known, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(AskForJob), Right.Administer, async work =>
        {
            if (draft.Job is not { } job || !known.TryGetValue(job, out var whyNeverPaused))
                throw new RefusedException(RefusalKind.NotFound, "There is no such job. Go back to the list and choose again.");
            var intake = new Intake();
            var request = intake.RequiredChoice<JobRequest>(draft.Request, nameof(draft.Request), "what the job shall do");
            if (request == JobRequest.Pause && whyNeverPaused is not null) intake.Refuse(nameof(draft.Request), whyNeverPaused);
            intake.Insist();
            var order = await work.Data.Set<JobOrder>().FirstOrDefaultAsync(row => row.Job == job, work.Stop) ?? work.Data.Add(new JobOrder(job)).Entity;
            // A second click, or a colleague who was faster, must not make the job run twice.
            if (order.Version != draft.Version)
                throw new RefusedException(RefusalKind.Stale, "Somebody asked for this job after you opened the page, perhaps you yourself with a second click. Look at what it does now, then ask again if you still want to.");
            order.Ask(request, work.PersonId, work.Now);
            return request;
        }, stop);
}
