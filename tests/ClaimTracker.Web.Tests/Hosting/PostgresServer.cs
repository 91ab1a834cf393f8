using Npgsql;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>A new database on the server whose administrator <c>CLAIMTRACKER_TEST_POSTGRES</c> connects as; dropped at the end.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Setting = "CLAIMTRACKER_TEST_POSTGRES";
    private static readonly string? Admin = Environment.GetEnvironmentVariable(Setting);
    private static readonly Lazy<Task<(PostgresServer Database, DirectoryInfo Folder)>> Sample = new(LoadSample);
    private readonly string name = $"ct_web_{Guid.NewGuid():N}";

    /// <summary>For the tests themselves: nothing stays open, so that the database can be copied and renamed.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(Admin) { Database = name, Pooling = false }.ConnectionString;

    /// <summary>For an instance, which keeps its connections as it does in use: the sample data takes two fifths of the time that it takes with new ones.</summary>
    public IEnumerable<(string Key, string Value)> Settings =>
        [("Database:Provider", "Postgres"), ("ConnectionStrings:ClaimTracker", new NpgsqlConnectionStringBuilder(Admin) { Database = name, MaxPoolSize = 20 }.ConnectionString)];

    /// <summary>A server to test with, or the test is skipped by name. The database itself is made by the first instance that starts.</summary>
    public static PostgresServer Named()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Admin), $"PostgreSQL was not tested: {Setting} names no server.");
        return new PostgresServer();
    }

    /// <summary>A copy of a database in which an instance loaded the sample data, made once a run; <paramref name="folder"/> gets the key of its log.</summary>
    public static async Task<PostgresServer> WithSample(DirectoryInfo folder)
    {
        var copy = Named();
        var (sample, loaded) = await Sample.Value;
        await Order($"CREATE DATABASE \"{copy.name}\" TEMPLATE \"{sample.name}\"");
        foreach (var file in loaded.EnumerateFiles("log-*")) file.CopyTo(Path.Combine(folder.FullName, file.Name), overwrite: true);
        return copy;
    }

    /// <summary>Takes the database away from under whoever uses it.</summary>
    public Task Hide() => Order($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'; ALTER DATABASE \"{name}\" RENAME TO \"{name}_hidden\"");

    public Task Show() => Order($"ALTER DATABASE \"{name}_hidden\" RENAME TO \"{name}\"");

    public async Task<long> Count(string table)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT COUNT(*) FROM \"{table}\"", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync() => await Order($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");

    private static async Task<(PostgresServer Database, DirectoryInfo Folder)> LoadSample()
    {
        var (sample, folder) = (new PostgresServer(), Directory.CreateTempSubdirectory("claimtracker-samples-"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            folder.Delete(recursive: true);
            sample.DisposeAsync().AsTask().Wait();
        };
        await using (var instance = Instance.Start(folder.FullName, sample.Settings)) await instance.Ready();
        await Order($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{sample.name}'");
        return (sample, folder);
    }

    private static async Task Order(string order)
    {
        await using var connection = new NpgsqlConnection(Admin);
        await connection.OpenAsync();
        foreach (var one in order.Split(';'))
        {
            await using var command = new NpgsqlCommand(one, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
