using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>How much of the runs of jobs is kept in the database: failures for a month, the rest for two days, at most so many rows. Quartz sweeps by itself; what a job did last is kept apart and outlives the rows.</summary>
public static class RunHistory
{
    public static readonly TimeSpan Failures = TimeSpan.FromDays(30);
    public static readonly TimeSpan Others = TimeSpan.FromDays(2);
    public const int MostOfAJob = 200;
    public const int MostInAll = 2000;

    public static void Bound(ExecutionHistoryOptions history)
    {
        history.Retention = Others;
        history.RetentionByResult[JobRunResult.Failed] = Failures;
        history.MaxEntriesPerJob = MostOfAJob;
        history.MaxEntriesPerScheduler = MostInAll;
        history.RecordInput = false;
    }
}
