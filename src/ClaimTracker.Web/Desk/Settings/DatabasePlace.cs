using System.Globalization;
using ClaimTracker.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ClaimTracker.Web.Desk.Settings;

/// <summary>Where the database is, in words: of a connection string only the parts named here, so that neither passwords nor what somebody else put into it are ever shown.</summary>
public static class DatabasePlace
{
    public static string Of(DatabaseSettings database) => database.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteConnectionStringBuilder(database.ConnectionString).DataSource,
        DatabaseProvider.Postgres => Of(new NpgsqlConnectionStringBuilder(database.ConnectionString)),
        DatabaseProvider.SqlServer => Of(new SqlConnectionStringBuilder(database.ConnectionString)),
    };

    private static string Of(NpgsqlConnectionStringBuilder postgres) => $"{postgres.Database} on {postgres.Host}, port {postgres.Port.ToString(CultureInfo.InvariantCulture)}";

    private static string Of(SqlConnectionStringBuilder server) => $"{server.InitialCatalog} on {server.DataSource}";
}
