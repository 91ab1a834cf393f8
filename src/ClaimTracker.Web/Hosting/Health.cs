using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ClaimTracker.Web.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the database is reached and up to date.</summary>
public static class Health
{
    public const string Path = "/health";

    /// <summary>Where readiness is asked.</summary>
    public const string Ready = $"{Path}/ready";

    private const string ReadyTag = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseIsReady>("database", tags: [ReadyTag]);
        return services;
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks($"{Path}/live", new HealthCheckOptions { Predicate = static _ => false }).AllowAnonymous();
        app.MapHealthChecks(Ready, new HealthCheckOptions { Predicate = static check => check.Tags.Contains(ReadyTag) }).AllowAnonymous();
    }
}
