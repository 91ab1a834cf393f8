using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimTracker.Web.Jobs;

/// <summary>Starts what every instance does for itself; none goes without words about it.</summary>
public static class OwnWorkHosting
{
    public static IServiceCollection AddOwnWork<TService>(this IServiceCollection services, string name, string what, string when) where TService : BackgroundService
    {
        services.TryAddSingleton<OwnRounds>();
        services.AddSingleton(new OwnWork(typeof(TService), name, what, when));
        return services.AddHostedService<TService>();
    }
}
