using ClaimTracker.Data.Starting;
using ClaimTracker.Web.Account.Start;
using Microsoft.AspNetCore.DataProtection;

namespace ClaimTracker.Web.Hosting;

/// <summary>What happens once at the start, one instance at a time, before the first request.</summary>
public static class FirstSteps
{
    public static async Task PrepareOnce(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<PrepareDatabase>().Do(stop =>
        {
            services.MakeFirstKey();
            return services.GetRequiredService<AccountStart>().Do(stop);
        }, app.Lifetime.ApplicationStopping);
    }

    /// <summary>Instances that start at once share one key.</summary>
    private static void MakeFirstKey(this IServiceProvider services) =>
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("first key").Protect([]);
}
