using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ClaimTracker.Data;

/// <summary>Tells the faults of a database that mean "two saves met" from all others.</summary>
public static class DatabaseFaults
{
    private const int SqliteBusy = 5;
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;

    public static bool IsMeeting(Exception fault) => fault switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: { } inner } => IsMeeting(inner),
        InvalidOperationException { InnerException: { } inner } => IsMeeting(inner),
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation,
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteBusy || sqlite.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
        SqlException server => server.Number is 2601 or 2627 or 1205 or 3960,
        _ => false,
    };
}
