using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClaimTracker.Web.Hosting;

/// <summary>Ready means: the database can be reached and every migration of this version is applied.</summary>
public sealed class DatabaseIsReady(IDbContextFactory<ClaimTrackerContext> contexts) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var data = await contexts.CreateDbContextAsync(cancellationToken);
            var missing = await data.Database.GetPendingMigrationsAsync(cancellationToken);
            return missing.Any() ? HealthCheckResult.Unhealthy("Migrations are missing.") : HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (DatabaseAbsence.Explains(fault))
        {
            return HealthCheckResult.Unhealthy("The database cannot be reached.");
        }
    }
}
