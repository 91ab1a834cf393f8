using System.Net.Sockets;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ClaimTracker.Data;

/// <summary>Tells the faults that mean "the database cannot be reached or written now" from all others: the same request may work later.</summary>
public static class DatabaseAbsence
{
    private const int SqliteBusy = 5;
    private const int SqliteReadOnly = 8;
    private const int SqliteInputOutput = 10;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const string PostgresNoConnection = "08";
    private const string PostgresNoResources = "53";
    private const string PostgresShutDown = "57P";

    public static bool Explains(Exception fault) => fault switch
    {
        DbUpdateException { InnerException: { } inner } => Explains(inner),
        InvalidOperationException { InnerException: { } inner } => Explains(inner),
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteReadOnly or SqliteInputOutput or SqliteFull or SqliteCannotOpen,
        PostgresException postgres => postgres.SqlState.StartsWith(PostgresNoConnection, StringComparison.Ordinal)
            || postgres.SqlState.StartsWith(PostgresNoResources, StringComparison.Ordinal) || postgres.SqlState.StartsWith(PostgresShutDown, StringComparison.Ordinal)
            || postgres.SqlState == PostgresErrorCodes.InvalidCatalogName,
        NpgsqlException postgres => postgres.InnerException is SocketException or TimeoutException or IOException,
        SqlException server => server.Number is -2 or -1 or 2 or 53 or 121 or 258 or 4060 or 10053 or 10054 or 10060 or 11001 or 1105 or 9002,
        _ => false,
    };
}
