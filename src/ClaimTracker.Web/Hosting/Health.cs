using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClaimTracker.Web.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the database is reached and up to date, the logs fit it, and the schedule runs; what does not is named.</summary>
public static class Health
{
    public const string Path = "/health";

    /// <summary>Where readiness is asked.</summary>
    public const string Ready = $"{Path}/ready";

    /// <summary>Checks with this tag decide whether the instance is ready.</summary>
    internal const string ReadyTag = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseIsReady>("database", tags: [ReadyTag]).AddCheck<LogIsSound>("log", tags: [ReadyTag]);
        return services;
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks($"{Path}/live", new HealthCheckOptions { Predicate = static _ => false }).AllowAnonymous();
        app.MapHealthChecks(Ready, new HealthCheckOptions { Predicate = static check => check.Tags.Contains(ReadyTag), ResponseWriter = InWords }).AllowAnonymous();
    }

    private static Task InWords(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var troubles = report.Entries.Where(check => check.Value.Status != HealthStatus.Healthy).Select(check => $"\n{check.Key}: {check.Value.Description}");
        return context.Response.WriteAsync(report.Status + string.Concat(troubles), context.RequestAborted);
    }
}
