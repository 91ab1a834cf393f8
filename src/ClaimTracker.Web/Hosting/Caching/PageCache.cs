using ClaimTracker.Board;
using ClaimTracker.Web.Jobs;

namespace ClaimTracker.Web.Hosting;

/// <summary>Keeps the pages of the reading room in memory until something public changes, here or on another instance that shares the database.</summary>
public static class PageCache
{
    private const long MostBytes = 128 * 1024 * 1024;
    private const long MostBytesOfAPage = 4 * 1024 * 1024;

    /// <summary>What nobody asked for in this time makes room; nothing goes out of date by it.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static IServiceCollection AddPageCache(this IServiceCollection services)
    {
        services.AddSingleton<PagePolicy>();
        services.AddSingleton<KeptPackings>();
        services.AddOwnWork<WatchRevision>("Watching for news", "Asks the database whether anything public has changed, by whichever instance, and drops the pages that were kept before.", "once a second");
        services.AddOutputCache();
        services.AddOptions<Microsoft.AspNetCore.OutputCaching.OutputCacheOptions>().Configure<PagePolicy>((options, policy) =>
        {
            (options.SizeLimit, options.MaximumBodySize, options.DefaultExpirationTimeSpan) = (MostBytes, MostBytesOfAPage, Longest);
            options.UseCaseSensitivePaths = true;
            options.AddBasePolicy(policy);
        });
        return services;
    }

    public static void UsePageCache(this WebApplication app)
    {
        app.UseOutputCache();
        app.UseWholeAnswers();
    }

    /// <summary>Learns the number of the last public change before the first page is made.</summary>
    public static async Task LearnRevision(this IServiceProvider services, CancellationToken stop) =>
        services.GetRequiredService<BoardRevision>().Saw(await services.GetRequiredService<ReadRevision>().Read(stop));
}
