using ClaimTracker.Messages.Mailing;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>Once a minute: sends the mails that go out at once, and tries again those that failed.</summary>
[DisallowConcurrentExecution]
public sealed class MailJob(SendMails send) : IJob
{
    /// <exception cref="JobExecutionException">What came of a mail could not be written down; the message says why.</exception>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var outcome = await send.AtOnce(cancellationToken);
        if (!outcome.IsDone) throw new JobExecutionException(outcome.Sentence);
    }
}
