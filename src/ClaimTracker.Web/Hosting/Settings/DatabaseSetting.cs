using ClaimTracker.Data;
using ClaimTracker.Data.Starting;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ClaimTracker.Web.Hosting;

/// <summary>The database: SQLite in the data folder unless something else is set.</summary>
public static class DatabaseSetting
{
    private const string DefaultFile = "claimtracker.db";

    public static DatabaseSettings Read(IConfiguration configuration, string dataFolder)
    {
        var provider = Provider(configuration[HostSettings.ProviderKey]);
        var connection = configuration[HostSettings.ConnectionKey];
        if (string.IsNullOrWhiteSpace(connection))
        {
            return provider == DatabaseProvider.Sqlite
                ? new DatabaseSettings(provider, new SqliteConnectionStringBuilder { DataSource = Path.Combine(dataFolder, DefaultFile) }.ConnectionString)
                : throw new StartRefusedException($"ConnectionStrings:ClaimTracker must be set when Database:Provider is {provider}.");
        }
        try
        {
            return new DatabaseSettings(provider, Checked(provider, connection, dataFolder));
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw new StartRefusedException($"ConnectionStrings:ClaimTracker is no connection string for {provider}: write it as that database's documentation shows, or correct Database:Provider.", fault);
        }
    }

    private static DatabaseProvider Provider(string? set)
    {
        if (string.IsNullOrWhiteSpace(set)) return DatabaseProvider.Sqlite;
        return Enum.GetValues<DatabaseProvider>().Where(provider => provider.ToString().Equals(set, StringComparison.OrdinalIgnoreCase)).Cast<DatabaseProvider?>().FirstOrDefault()
            ?? throw new StartRefusedException($"Database:Provider is \"{set}\": set it to Sqlite, Postgres or SqlServer.");
    }

    private static string Checked(DatabaseProvider provider, string connection, string dataFolder) => provider switch
    {
        DatabaseProvider.Sqlite => InFolder(new SqliteConnectionStringBuilder(connection), dataFolder).ConnectionString,
        DatabaseProvider.Postgres => Named(new NpgsqlConnectionStringBuilder(connection), connection => connection.Host, connection => connection.Database).ConnectionString,
        DatabaseProvider.SqlServer => Named(new SqlConnectionStringBuilder(connection), connection => connection.DataSource, connection => connection.InitialCatalog).ConnectionString,
    };

    private static SqliteConnectionStringBuilder InFolder(SqliteConnectionStringBuilder sqlite, string dataFolder)
    {
        if (sqlite.DataSource.Length == 0 || sqlite.DataSource == ":memory:" || sqlite.Mode == SqliteOpenMode.Memory)
            throw new StartRefusedException("ConnectionStrings:ClaimTracker names no file: a SQLite database needs Data Source=FILE.");
        sqlite.DataSource = Path.GetFullPath(sqlite.DataSource, dataFolder);
        return sqlite;
    }

    private static T Named<T>(T connection, Func<T, string?> server, Func<T, string?> database)
    {
        if (string.IsNullOrWhiteSpace(server(connection)) || string.IsNullOrWhiteSpace(database(connection)))
            throw new StartRefusedException("ConnectionStrings:ClaimTracker must name both a server and a database.");
        return connection;
    }
}
