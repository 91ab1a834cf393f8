using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SQLitePCL;

namespace ClaimTracker.Data.Searching;

/// <summary>Bounds what a reader's question may cost: past the limit the database is told to stop, and the question throws what <see cref="Explains"/> knows.</summary>
internal sealed class TimeLimit : IDisposable
{
    private const int SqliteInterrupted = 9;
    private const int StepsBetweenLooks = 20_000;
    private readonly SqliteConnection? limited;

    private TimeLimit(SqliteConnection? limited) => this.limited = limited;

    /// <summary>From now on the context has this long; dispose of the answer before the context.</summary>
    public static async Task<TimeLimit> Set(ClaimTrackerContext data, TimeSpan most, TimeProvider clock, CancellationToken stop)
    {
        if (!data.Database.IsSqlite())
        {
            data.Database.SetCommandTimeout(most);
            return new TimeLimit(limited: null);
        }
        await data.Database.OpenConnectionAsync(stop);
        var connection = (SqliteConnection)data.Database.GetDbConnection();
        var began = clock.GetTimestamp();
        raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, _ => stop.IsCancellationRequested || clock.GetElapsedTime(began) > most ? 1 : 0, null);
        return new TimeLimit(connection);
    }

    public static bool Explains(Exception fault) => fault switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteInterrupted,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.QueryCanceled,
        NpgsqlException postgres => postgres.InnerException is TimeoutException,
        SqlException server => server.Number == -2,
        InvalidOperationException { InnerException: { } inner } => Explains(inner),
        _ => false,
    };

    /// <summary>The connection goes back to its pool without a limit.</summary>
    public void Dispose()
    {
        if (limited is not null) raw.sqlite3_progress_handler(limited.Handle, 0, null, null);
    }
}
