using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ClaimTracker.Data;

/// <summary>
/// Hears what other instances save. PostgreSQL tells (LISTEN); SQL Server is asked once a second whether the history has grown; SQLite has one instance,
/// which raises its own signals.
/// </summary>
public sealed class OtherInstances(IDbContextFactory<ClaimTrackerContext> contexts, DatabaseSettings settings, WorkSignals signals, ReadNewestLine newest, TimeProvider clock)
{
    internal const string Channel = "claimtracker_work";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Until it is stopped, or the database goes away.</summary>
    public Task Hear(CancellationToken stop) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => Task.CompletedTask,
        DatabaseProvider.Postgres => Listen(stop),
        DatabaseProvider.SqlServer => Ask(stop),
    };

    private async Task Listen(CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(stop);
        connection.Notification += (_, told) =>
        {
            if (Guid.TryParse(told.Payload, out var disputeId)) signals.Raise(disputeId);
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection)) await listen.ExecuteNonQueryAsync(stop);
        signals.RaiseAll();
        while (!stop.IsCancellationRequested) await connection.WaitAsync(stop);
    }

    private async Task Ask(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        var seen = await newest.Read(stop);
        signals.RaiseAll();
        while (await timer.WaitForNextTickAsync(stop))
        {
            await using var data = await contexts.CreateDbContextAsync(stop);
            var grown = await data.Changes.AsNoTracking().Where(change => change.Number > seen).Select(change => new { change.Number, change.DisputeId }).ToListAsync(stop);
            foreach (var disputeId in grown.Select(change => change.DisputeId).OfType<Guid>().Distinct()) signals.Raise(disputeId);
            if (grown.Count > 0) seen = grown.Max(change => change.Number);
        }
    }
}
