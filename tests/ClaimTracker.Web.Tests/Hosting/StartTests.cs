using System.Net;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>Starting is safe at any moment: twice at once, after a kill, and again and again.</summary>
public sealed class StartTests : IDisposable
{
    private static readonly int[] KilledAfter = [800, 2000, 5000];
    private const int SampleDisputes = 9;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimtracker-start-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Two_instances_that_start_at_once_on_one_PostgreSQL_do_not_race()
    {
        await using var database = PostgresServer.Named();
        var started = Enumerable.Range(0, 2).Select(number => Instance.Start(Folder($"i{number}"), database.Settings)).ToList();
        try
        {
            foreach (var instance in started) await instance.Ready();
            Assert.All(started, instance => Assert.Empty(instance.Errors));
            Assert.Equal(1, await database.Count("__EFMigrationsHistory"));
            Assert.Equal(1, await database.Count("data_protection_keys"));
            Assert.Equal(SampleDisputes, await database.Count("disputes"));
        }
        finally
        {
            foreach (var instance in started) await instance.DisposeAsync();
        }
    }

    [Fact]
    public async Task Killed_starts_on_PostgreSQL_do_not_block_the_next()
    {
        await using var database = PostgresServer.Named();
        await KillAndStart(database.Settings);
        Assert.Equal(SampleDisputes, await database.Count("disputes"));
    }

    [Fact]
    public Task Killed_starts_on_SQLite_do_not_block_the_next() => KillAndStart([]);

    [Fact]
    public async Task A_lock_row_left_by_a_killed_migration_is_cleared()
    {
        await using (var first = Instance.Start(folder.FullName, []))
            await first.Ready();
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "claimtracker.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-01-01 00:00:00')";
            await command.ExecuteNonQueryAsync();
        }
        await using var next = Instance.Start(folder.FullName, []);
        await next.Ready();
    }

    [Fact]
    public async Task The_usual_address_is_used_only_when_none_is_set()
    {
        await using var instance = Instance.Start(folder.FullName, [("ASPNETCORE_URLS", "")], "--urls", $"http://localhost:{Instance.FreePort()}");
        while (!instance.Output.Contains("Now listening on", StringComparison.Ordinal)) await Task.Delay(100);
        Assert.DoesNotContain("5080", instance.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gone_and_back_again_the_database_needs_no_restart()
    {
        await using var database = PostgresServer.Named();
        await using var instance = Instance.Start(folder.FullName, database.Settings);
        await instance.Ready();
        Assert.Equal(HttpStatusCode.OK, await Status(instance, "/"));
        await database.Hide();
        using (var gone = await instance.Client.GetAsync(new Uri("/", UriKind.Relative)))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, gone.StatusCode);
            Assert.Equal("30", gone.Headers.RetryAfter?.ToString());
            Assert.Contains("We cannot reach our records", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Status(instance, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await Status(instance, "/health/live"));
        await database.Show();
        Assert.Equal(HttpStatusCode.OK, await Status(instance, "/"));
    }

    private async Task KillAndStart(IEnumerable<(string Key, string Value)> settings)
    {
        foreach (var milliseconds in KilledAfter)
        {
            await using var killed = Instance.Start(folder.FullName, settings);
            await Task.Delay(milliseconds);
            await killed.Kill();
        }
        await using var next = Instance.Start(folder.FullName, settings);
        await next.Ready();
    }

    private string Folder(string name) => folder.CreateSubdirectory(name).FullName;

    private static async Task<HttpStatusCode> Status(Instance instance, string path)
    {
        using var answer = await instance.Client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
