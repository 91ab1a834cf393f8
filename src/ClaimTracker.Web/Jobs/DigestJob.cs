using ClaimTracker.Messages.Mailing;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>On the hour: sends the daily digests whose hour has come.</summary>
[DisallowConcurrentExecution]
public sealed class DigestJob(SendMails send) : IJob
{
    /// <exception cref="JobExecutionException">What came of a mail could not be written down; the message says why.</exception>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var outcome = await send.Digests(cancellationToken);
        if (!outcome.IsDone) throw new JobExecutionException(outcome.Sentence);
    }
}
