using ClaimTracker.Review.Holding;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>Once a minute: shows again what one editor alone holds back for more than a day.</summary>
public sealed class HoldsJob(EndUnconfirmedHolds end) : IJob
{
    /// <exception cref="JobExecutionException">The deed was refused; the message says why.</exception>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var outcome = await end.Do(cancellationToken);
        if (!outcome.IsDone) throw new JobExecutionException(outcome.Sentence);
    }
}
