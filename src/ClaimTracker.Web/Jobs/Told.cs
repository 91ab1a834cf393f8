using ClaimTracker.Data;
using Quartz;

namespace ClaimTracker.Web.Jobs;

/// <summary>
/// Runs a job so that what went wrong can be told: a job's own sentence stays; any other fault goes into the log of the instance with all it says, and into the record of the runs goes
/// only its kind, for its message may hold internals.
/// </summary>
[DisallowConcurrentExecution]
public sealed partial class Told<TJob>(TJob job, ILogger<TJob> logger) : IJob where TJob : IJob
{
    /// <exception cref="JobExecutionException">The job failed; the message is a sentence for administrators.</exception>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        // The fault itself is not handed on: Quartz would record the message of the innermost.
        if (await Fault(context, cancellationToken) is { } sentence) throw new JobExecutionException(sentence);
    }

    private async Task<string?> Fault(IJobExecutionContext context, CancellationToken stop)
    {
        try
        {
            await job.Execute(context, stop);
            return null;
        }
        catch (Exception fault) when (fault is not (JobExecutionException or OperationCanceledException))
        {
            BrokeOff(fault);
            return DatabaseAbsence.Explains(fault) ? "The database could not be reached." : $"It broke off on a fault ({fault.GetType().Name}). The log of the instance that ran it says more.";
        }
    }

    [LoggerMessage(LogLevel.Error, "A job broke off.")]
    private partial void BrokeOff(Exception fault);
}
