using ClaimTracker.Review.Planning;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>Once a minute: publishes what was approved for a time that has come.</summary>
public sealed class ReleasesJob(ReleaseDue release) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await release.Do(cancellationToken);
}
