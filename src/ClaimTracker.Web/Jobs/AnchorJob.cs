using ClaimTracker.Log.Signing;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>Anchors the internal log in the public one, on the hour. The checkpoint that follows is the log's sign of life.</summary>
public sealed class AnchorJob(AnchorInternalLog anchor) : IJob
{
    /// <exception cref="JobExecutionException">The anchor was refused; the message says why.</exception>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var outcome = await anchor.Do(cancellationToken);
        if (!outcome.IsDone) throw new JobExecutionException(outcome.Sentence);
    }
}
