using ClaimTracker.Data;
using ClaimTracker.Data.Starting;
using ClaimTracker.Log;
using ClaimTracker.Log.Checking;
using ClaimTracker.Log.Keeping;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Signing;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Tests.World;

/// <summary>One instance of the app beside a newsroom, on the same database, with a data folder of its own: it starts the log and signs.</summary>
public sealed class LogRoom : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly AsyncServiceScope scope;
    private readonly string folder;
    private readonly bool ownsFolder;

    /// <param name="settings">Where the database is.</param>
    /// <param name="clock">The clock of this instance.</param>
    /// <param name="folder">Its data folder; without one, a new one that is removed at the end.</param>
    /// <param name="origin">The origin that its settings name.</param>
    /// <param name="watch">Sees what this instance does with the database.</param>
    /// <param name="keys">The signing keys that its settings give.</param>
    public LogRoom(DatabaseSettings settings, TimeProvider clock, string? folder = null, string? origin = null, IInterceptor? watch = null, params string[] keys)
    {
        (ownsFolder, this.folder) = (folder is null, folder ?? Directory.CreateTempSubdirectory("claimtracker-log-").FullName);
        var parts = new ServiceCollection().AddLogging().AddClaimTracker(settings).AddSingleton(clock).AddSingleton(new LogFiles(this.folder, origin, keys));
        if (watch is not null) parts.ConfigureDbContext<ClaimTrackerContext>(options => options.AddInterceptors(watch));
        services = parts.BuildServiceProvider();
        scope = services.CreateAsyncScope();
    }

    public string Folder => folder;

    public LogAlarm Alarm => The<LogAlarm>();

    public T The<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public ClaimTrackerContext Look() => The<IDbContextFactory<ClaimTrackerContext>>().CreateDbContext();

    /// <summary>What a start does.</summary>
    public Task Start() => The<PrepareDatabase>().Do(async stop =>
    {
        await The<CheckKept>().Do(stop);
        await The<StartLog>().Do(stop).Done();
        await The<RecordLate>().Do(stop).Done();
    });

    /// <summary>What the background does every second; answers the checkpoint, if one was signed.</summary>
    public async Task<Checkpoint?> Sign()
    {
        foreach (var kind in Terms.All<LogKind>()) await The<IntegrateEntries>().Do(kind);
        return await The<SignCheckpoint>().Do();
    }

    public Task<LogVerdict> Verify() => The<VerifyLog>().Do();

    /// <summary>Every check passes.</summary>
    public async Task<LogVerdict> Fits()
    {
        var verdict = await Verify();
        Assert.Null(verdict.Fault?.ToString());
        return verdict;
    }

    /// <summary>The entries of the present log of that kind.</summary>
    public async Task<IReadOnlyList<LogEntry>> Entries(LogKind kind)
    {
        await using var data = Look();
        var log = await data.Set<LogOrigin>().Where(row => row.Kind == kind).MaxAsync(row => row.Id);
        return await data.Set<LogEntry>().AsNoTracking().Where(row => row.LogId == log).OrderBy(row => row.Index).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await services.DisposeAsync();
        if (ownsFolder) Directory.Delete(folder, recursive: true);
    }
}
