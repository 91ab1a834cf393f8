using ClaimTracker.Data;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.Tests.Databases;

/// <summary>Tests on SQLite open each connection anew, so that the file can be copied and deleted; the app keeps its connections.</summary>
public static class Pooling
{
    /// <summary>The same database, with connections that are kept.</summary>
    public static DatabaseSettings Pooled(this DatabaseSettings settings) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => settings with { ConnectionString = new SqliteConnectionStringBuilder(settings.ConnectionString) { Pooling = true }.ConnectionString },
        DatabaseProvider.Postgres or DatabaseProvider.SqlServer => settings,
    };
}
