using ClaimTracker.Messages.Telling;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>On the hour: tells people that a dispute is no longer marked as developing.</summary>
[DisallowConcurrentExecution]
public sealed class DevelopingJob(TellDeveloping tell) : IJob
{
    /// <exception cref="JobExecutionException">The deed was refused; the message says why.</exception>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var outcome = await tell.Do(cancellationToken);
        if (!outcome.IsDone) throw new JobExecutionException(outcome.Sentence);
    }
}
