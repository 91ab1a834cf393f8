using ClaimTracker.Data;

namespace ClaimTracker.Tests.Databases;

/// <summary>Makes and drops throw-away databases of one provider; says in a sentence why it cannot when nothing was configured.</summary>
public abstract class DatabaseHost
{
    private static readonly Dictionary<DatabaseProvider, DatabaseHost> Hosts = new()
    {
        [DatabaseProvider.Sqlite] = new SqliteHost(),
        [DatabaseProvider.Postgres] = new PostgresHost(),
        [DatabaseProvider.SqlServer] = new SqlServerHost(),
    };

    public static IEnumerable<DatabaseHost> All => Hosts.Values;

    public static DatabaseHost Of(DatabaseProvider provider) => Hosts[provider];

    /// <summary>Why its tests are skipped; null when they run.</summary>
    public abstract string? WhyNot { get; }

    /// <summary>Whether a finished database can be copied; otherwise each test fills its own.</summary>
    public abstract bool CanCopy { get; }

    public abstract Task<DatabaseSettings> Create();

    /// <summary>A copy of a database to which nobody is connected.</summary>
    public abstract Task<DatabaseSettings> Copy(DatabaseSettings template);

    public abstract Task Drop(DatabaseSettings settings);

    protected static string NewName() => $"ct_test_{Guid.NewGuid():N}";
}
