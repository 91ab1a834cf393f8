using System.Data.Common;
using System.Net.Sockets;
using ClaimTracker.Data.Ledger.Guards;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ClaimTracker.Data.Starting;

/// <summary>Brings the database up to date, and does what must happen once, one instance at a time: however many start, and however the last start ended.</summary>
public sealed class PrepareDatabase(IDbContextFactory<ClaimTrackerContext> contexts, DatabaseSettings settings, TimeProvider clock)
{
    /// <summary>Migrates, then does <paramref name="onceReady"/> while no other instance starts; last come the triggers, which a migration may have dropped.</summary>
    public async Task Do(Func<CancellationToken, Task> onceReady, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        await using var turn = await InWords(async () =>
        {
            await MakeSure(data, stop);
            return await StartingTurn.Take(settings, clock, stop);
        });
        await InWords(async () =>
        {
            await ForgetKilledStart(data, stop);
            // Asked first: migrating writes even when there is nothing to apply, and a user with few rights may not.
            if ((await data.Database.GetPendingMigrationsAsync(stop)).Any()) await data.Database.MigrateAsync(stop);
            return true;
        });
        await onceReady(stop);
        await data.MakeGuards(stop);
    }

    private async Task<T> InWords<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception fault) when (fault is DbException or SocketException or TimeoutException || DatabaseAbsence.Explains(fault))
        {
            throw new StartRefusedException(Unreachable(fault), fault);
        }
    }

    /// <summary>Makes the database when the server has none of that name; another instance may do it at the same moment.</summary>
    private static async Task MakeSure(ClaimTrackerContext data, CancellationToken stop)
    {
        if (data.Database.IsSqlite()) return;
        var maker = data.GetService<IRelationalDatabaseCreator>();
        if (await maker.ExistsAsync(stop)) return;
        try
        {
            await maker.CreateAsync(stop);
        }
        catch (PostgresException met) when (met.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
        }
        catch (SqlException met) when (met.Number == 1801)
        {
        }
    }

    /// <summary>A start that was killed in a migration on SQLite leaves a lock row behind, for which every later start would wait for ever. We hold the turn, so nobody else owns it.</summary>
    private static async Task ForgetKilledStart(ClaimTrackerContext data, CancellationToken stop)
    {
        if (!data.Database.IsSqlite()) return;
        var locked = await data.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'").SingleAsync(stop);
        if (locked > 0) await data.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", stop);
    }

    private string Unreachable(Exception fault)
    {
        var reason = fault is PostgresException { SqlState: var state } ? $" (the server answers {state})" : string.Empty;
        return settings.Provider == DatabaseProvider.Sqlite
            ? "The SQLite database of ConnectionStrings:ClaimTracker or Data:Folder cannot be opened or brought up to date: check that the file is a ClaimTracker database, that the disk has room and that the app may write there."
            : $"The {settings.Provider} database of ConnectionStrings:ClaimTracker cannot be reached or brought up to date{reason}: check host, port, database, user and password, and that the user may create tables.";
    }
}
