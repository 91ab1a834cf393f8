using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ClaimTracker.Data.Starting;

/// <summary>The turn of one starting instance. Others wait until it is given back; the end of the process gives it back too, so a killed start blocks nobody.</summary>
public static class StartingTurn
{
    private const long PostgresKey = 0x436C61696D547261; // "ClaimTra"
    private const string SqlServerResource = "ClaimTracker starting";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Waits for the turn. Dispose of the answer to give it back.</summary>
    public static async Task<IAsyncDisposable> Take(DatabaseSettings settings, TimeProvider clock, CancellationToken stop)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            if (await TryTake(settings, stop) is { } turn) return turn;
            if (clock.GetElapsedTime(began) > Patience)
                throw new StartRefusedException("Another instance has been starting on this database for ten minutes: stop it, then start again.");
            await Task.Delay(Pause, clock, stop);
        }
    }

    private static Task<IAsyncDisposable?> TryTake(DatabaseSettings settings, CancellationToken stop) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => Task.FromResult<IAsyncDisposable?>(TryLockFile(settings)),
        DatabaseProvider.Postgres => TryLockPostgres(settings, stop),
        DatabaseProvider.SqlServer => TryLockSqlServer(settings, stop),
    };

    /// <summary>An exclusive lock of the operating system on a file beside the database.</summary>
    private static FileStream? TryLockFile(DatabaseSettings settings)
    {
        var path = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource + ".starting";
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private static async Task<IAsyncDisposable?> TryLockPostgres(DatabaseSettings settings, CancellationToken stop)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false, KeepAlive = 30 }.ConnectionString);
        await connection.OpenAsync(stop);
        await using var command = new NpgsqlCommand("SELECT pg_try_advisory_lock(@key)", connection) { Parameters = { new("key", PostgresKey) } };
        if (await command.ExecuteScalarAsync(stop) is true) return connection;
        await connection.DisposeAsync();
        return null;
    }

    private static async Task<IAsyncDisposable?> TryLockSqlServer(DatabaseSettings settings, CancellationToken stop)
    {
        var connection = new SqlConnection(new SqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = "DECLARE @answer int; EXEC @answer = sp_getapplock @Resource = @resource, @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 0; SELECT @answer;";
        command.Parameters.AddWithValue("resource", SqlServerResource);
        if (await command.ExecuteScalarAsync(stop) is >= 0) return connection;
        await connection.DisposeAsync();
        return null;
    }
}
