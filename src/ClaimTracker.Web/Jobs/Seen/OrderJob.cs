using ClaimTracker.Data;
using ClaimTracker.Running;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>Takes an administrator's order for a job: first the deed, which checks the right and leaves the line of history, then the schedule. Whichever instance is free runs it.</summary>
public sealed class OrderJob(ISchedulerFactory schedulers, IEnumerable<ScheduledJob> registered, AskForJob ask)
{
    public async Task<Outcome> Do(Actor actor, JobOrderDraft draft, CancellationToken stop = default)
    {
        var scheduler = await schedulers.GetScheduler(stop);
        var jobs = (await scheduler.QueryJobs(new JobQuery(), stop)).Items.ToDictionary(job => job.Key.ToString(), job => job.Key, StringComparer.Ordinal);
        var outcome = await ask.Do(actor, draft, jobs.Keys.ToDictionary(key => key, key => registered.FirstOrDefault(job => job.Key == key)?.WhyNeverPaused, StringComparer.Ordinal), stop);
        if (!outcome.IsDone) return outcome;
        try
        {
            await Tell(scheduler, jobs[draft.Job!], outcome.Value);
            return outcome;
        }
        catch (SchedulerException)
        {
            return Outcome.Refused(RefusalKind.Unavailable, [new Refusal(string.Empty, "It is on record that you asked, but the schedule did not take it. Wait a minute, open this page again, and ask once more.")]);
        }
    }

    /// <summary>What is on record is carried out, even if the browser has gone meanwhile.</summary>
    private static async Task Tell(IScheduler scheduler, JobKey job, JobRequest request)
    {
        switch (request)
        {
            case JobRequest.Run:
                await scheduler.TriggerJob(job, CancellationToken.None);
                break;
            case JobRequest.Pause:
                await scheduler.PauseJob(job, CancellationToken.None);
                break;
            case JobRequest.Resume:
                await scheduler.ResumeJob(job, CancellationToken.None);
                break;
        }
    }
}
