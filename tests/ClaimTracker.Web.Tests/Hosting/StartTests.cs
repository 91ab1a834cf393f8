using Microsoft.Data.Sqlite;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>Starting is safe at any moment: after a kill, and again and again.</summary>
[Collection(Instance.OneAtATime)]
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimtracker-start-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public Task Killed_starts_on_SQLite_do_not_block_the_next() => KilledStarts.Do(folder, []);

    [Fact]
    public async Task A_lock_row_left_by_a_killed_migration_is_cleared()
    {
        var samples = SampleFolder.Copy();
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(samples.FullName, "claimtracker.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-01-01 00:00:00')";
            await command.ExecuteNonQueryAsync();
        }
        await using (var next = Instance.Start(samples.FullName, [])) await next.Ready();
        samples.Delete(recursive: true);
    }

    [Fact]
    public async Task The_usual_address_is_used_only_when_none_is_set()
    {
        var samples = SampleFolder.Copy();
        await using (var instance = Instance.Start(samples.FullName, [("ASPNETCORE_URLS", "")], "--urls", $"http://localhost:{Ports.Free()}"))
        {
            while (!instance.Output.Contains("Now listening on", StringComparison.Ordinal)) await Task.Delay(100);
            Assert.DoesNotContain("5080", instance.Output, StringComparison.Ordinal);
        }
        samples.Delete(recursive: true);
    }
}
