using ClaimTracker.Messages.Telling;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>On the hour: tells people of reviews that are overdue.</summary>
[DisallowConcurrentExecution]
public sealed class OverdueJob(TellOverdue tell) : IJob
{
    /// <exception cref="JobExecutionException">The deed was refused; the message says why.</exception>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var outcome = await tell.Do(cancellationToken);
        if (!outcome.IsDone) throw new JobExecutionException(outcome.Sentence);
    }
}
