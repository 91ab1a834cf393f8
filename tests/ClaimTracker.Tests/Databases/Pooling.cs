using ClaimTracker.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ClaimTracker.Tests.Databases;

/// <summary>Tests open each connection anew, so that their databases can be copied and dropped; the app keeps its connections.</summary>
public static class Pooling
{
    /// <summary>The same database, with connections that are kept.</summary>
    public static DatabaseSettings Pooled(this DatabaseSettings settings) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => settings with { ConnectionString = new SqliteConnectionStringBuilder(settings.ConnectionString) { Pooling = true }.ConnectionString },
        DatabaseProvider.Postgres => settings with { ConnectionString = new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = true }.ConnectionString },
        DatabaseProvider.SqlServer => settings,
    };
}
