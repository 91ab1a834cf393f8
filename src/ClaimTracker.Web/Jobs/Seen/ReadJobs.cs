using ClaimTracker.Running;
using Quartz;
using Quartz.Extensibility;

namespace ClaimTracker.Web.Jobs;

/// <summary>Reads every job of the schedule, whichever it holds: its words, what it does now, how its runs went, and what was asked of it.</summary>
public sealed class ReadJobs(ISchedulerFactory schedulers, IExecutionHistoryStore runs, IEnumerable<ScheduledJob> registered, ReadJobOrders orders)
{
    private const int MostFailures = 3;

    public async Task<IReadOnlyList<JobView>> All(CancellationToken stop = default)
    {
        var scheduler = await schedulers.GetScheduler(stop);
        var jobs = await scheduler.QueryJobs(new JobQuery(), stop);
        var triggers = (await scheduler.QueryTriggers(new TriggerQuery(), stop)).Items.ToLookup(trigger => trigger.JobKey);
        var statuses = (await runs.QueryJobRunStatuses(new JobRunStatusQuery { SchedulerName = scheduler.SchedulerName }, stop)).Items.ToDictionary(status => status.Job);
        var asked = await orders.All(stop);
        var views = new List<JobView>();
        foreach (var job in jobs.Items)
        {
            var standing = triggers[job.Key].Where(trigger => trigger.Description is not null).ToList();
            views.Add(new JobView(
                job.Key.ToString(), job.Key.Name, job.Description ?? string.Empty, string.Join("; ", standing.Select(trigger => trigger.Description)), State([.. triggers[job.Key].Select(trigger => trigger.State)]),
                standing.Where(trigger => trigger.State != TriggerState.Paused).Min(trigger => trigger.NextFireTimeUtc), statuses.GetValueOrDefault(job.Key), await Failures(scheduler.SchedulerName, job.Key, stop), asked.GetValueOrDefault(job.Key.ToString()))
            {
                WhyNeverPaused = registered.FirstOrDefault(known => known.Key == job.Key.ToString())?.WhyNeverPaused,
            });
        }
        return views;
    }

    /// <summary>A pause outranks all: it is what somebody did and can undo. A run that was asked for has a trigger of its own.</summary>
    private static JobState State(IReadOnlyCollection<TriggerState> states) =>
        states.Contains(TriggerState.Error) ? JobState.Stopped
        : states.Contains(TriggerState.Paused) ? JobState.Paused
        : states.Any(state => state is TriggerState.Executing or TriggerState.Blocked) ? JobState.Running
        : JobState.Waiting;

    private async Task<IReadOnlyList<ExecutionHistoryEntry>> Failures(string scheduler, JobKey job, CancellationToken stop) =>
        (await runs.QueryExecutions(new ExecutionHistoryQuery { SchedulerName = scheduler, Job = job, Results = new HashSet<JobRunResult> { JobRunResult.Failed }, Take = MostFailures }, stop)).Items;
}
