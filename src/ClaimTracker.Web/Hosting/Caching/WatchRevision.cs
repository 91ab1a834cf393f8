using System.Data.Common;
using ClaimTracker.Board;
using ClaimTracker.Data;
using ClaimTracker.Web.Jobs;
using Microsoft.AspNetCore.OutputCaching;

namespace ClaimTracker.Web.Hosting;

/// <summary>Asks the database once a second whether anything public changed, by whichever instance, and drops the pages that were kept before. While the database is away, what is kept goes on being served.</summary>
public sealed partial class WatchRevision(IServiceScopeFactory scopes, BoardRevision revision, OwnRounds rounds, IOutputCacheStore kept, TimeProvider clock, ILogger<WatchRevision> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        var cleared = revision.Current;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Ask(stoppingToken);
            for (; cleared < revision.Current; cleared++) await kept.EvictByTagAsync(PagePolicy.Tag(cleared), stoppingToken);
        }
    }

    private async Task Ask(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            revision.Saw(await scope.ServiceProvider.GetRequiredService<ReadRevision>().Read(stop));
            rounds.Ended<WatchRevision>();
        }
        catch (Exception fault) when (fault is DbException || DatabaseAbsence.Explains(fault))
        {
            // Nothing of the kind may end the watch: the database comes back, and then it tells.
            DatabaseIsAway(fault.Message);
            rounds.Ended<WatchRevision>("the database was away");
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The database does not answer; pages that are kept go on being served. {Reason}")]
    private partial void DatabaseIsAway(string reason);
}
