using ClaimTracker.Data;
using ClaimTracker.Log.Checking;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClaimTracker.Web.Hosting;

/// <summary>Sound means: no alarm is raised, the database refuses to rewrite the record, and what was entered gets signed.</summary>
public sealed class LogIsSound(ReadSoundness soundness) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var found = await soundness.Read(cancellationToken);
            return found.Fault is { } fault ? HealthCheckResult.Unhealthy(fault) : found.Warning is { } warning ? HealthCheckResult.Degraded(warning) : HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (DatabaseAbsence.Explains(fault))
        {
            return HealthCheckResult.Unhealthy("The database cannot be reached.");
        }
    }
}
