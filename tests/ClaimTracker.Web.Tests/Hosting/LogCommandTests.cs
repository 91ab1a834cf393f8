using System.Net;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>The commands about the public log, and a database that somebody tampered with, as an operator meets them.</summary>
[Collection(Instance.OneAtATime)]
public sealed class LogCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = SampleFolder.Copy();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Verify_says_that_everything_fits_and_names_the_first_fault_otherwise()
    {
        await Serve();
        var (code, output, _) = await Run("log", "verify");
        Assert.Equal(0, code);
        Assert.Matches("Everything fits: 19 entries of the public log, [0-9]+ of the internal log, [1-9][0-9]* signed checkpoints", output);

        Tamper("UPDATE log_entries SET Bytes = X'7b7d' WHERE LogId = 1 AND \"Index\" = 7");

        (code, output, _) = await Run("log", "verify");
        Assert.Equal(1, code);
        Assert.Contains("The first fault is in localhost/audit, entry 7:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tampered_database_is_served_read_only_and_is_not_ready()
    {
        await Serve();
        Tamper("UPDATE edition_parts SET Bytes = X'7b7d' WHERE Ordinal = 3");
        await using var instance = Instance.Start(folder.FullName, []);
        string health;
        do
        {
            await Task.Delay(200);
            health = await TryRead(instance, "/health/ready");
        }
        while (!health.Contains("under investigation", StringComparison.Ordinal));

        Assert.Matches("Unhealthy\nlog: Read-only, under investigation. localhost/audit, entry [0-9]+: part 3 of edition", health);
        using var ready = await instance.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("Read-only, under investigation.", await TryRead(instance, "/audit"), StringComparison.Ordinal);
        Assert.Contains("Ganja", await TryRead(instance, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_was_put_back_starts_a_new_origin_by_command_and_no_other_way()
    {
        var database = Path.Combine(folder.FullName, "claimtracker.db");
        await Serve();
        Fold();
        File.Copy(database, database + ".yesterday");
        await Run("log", "rotate-key");
        await Serve();
        Fold();
        File.Move(database + ".yesterday", database, overwrite: true);

        await using (var instance = Instance.Start(folder.FullName, []))
        {
            while (!(await TryRead(instance, "/health/ready")).Contains("The database is behind", StringComparison.Ordinal)) await Task.Delay(200);
        }
        Assert.Contains("has begun", (await Run("log", "new-origin", "localhost/audit-2")).Output, StringComparison.Ordinal);

        await using var again = Instance.Start(folder.FullName, []);
        await again.Ready();
        while (!(await TryRead(again, "/audit/checkpoint")).StartsWith("localhost/audit-2\n", StringComparison.Ordinal)) await Task.Delay(200);
        Assert.Contains("Earlier logs", await TryRead(again, "/audit"), StringComparison.Ordinal);
        Assert.StartsWith("localhost/audit\n", await TryRead(again, "/audit/earlier/1/checkpoint"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_holds_every_file_of_the_log_and_is_never_written_over()
    {
        await Serve();
        var target = Path.Combine(folder.FullName, "mirror");
        var (code, output, _) = await Run("log", "export", target);
        Assert.Equal(0, code);
        Assert.Contains("26 files", output, StringComparison.Ordinal);
        Assert.All(new[] { "checkpoint", "vkey", "tile/0/000.p/19", "tile/entries/000.p/19", "editions/ganja-strike-2020-10-11/2.tlog-proof" }, name => Assert.True(File.Exists(Path.Combine(target, name)), name));
        (code, _, var errors) = await Run("log", "export", target);
        Assert.Equal(1, code);
        Assert.Contains("is not empty: name a new one", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("needs the name of a folder after it", "log", "export")]
    [InlineData("needs the name of the new log", "log", "new-origin")]
    [InlineData("There is no command \"log\"", "log")]
    [InlineData("There is no command \"log forget\"", "log", "forget")]
    public async Task A_command_that_lacks_something_says_what(string sentence, params string[] arguments)
    {
        var (code, _, errors) = await Run(arguments);
        Assert.Equal(1, code);
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheme_in_the_origin_stops_the_start()
    {
        await using var instance = Instance.Start(folder.FullName, [("Log:Origin", "https://claims.example.org/audit")]);
        Assert.Equal(1, await instance.End());
        Assert.Contains("Log:Origin is \"https://claims.example.org/audit\"", instance.Errors, StringComparison.Ordinal);
    }

    /// <summary>Serves until everything is signed.</summary>
    private async Task Serve()
    {
        await using var instance = Instance.Start(folder.FullName, []);
        await instance.Ready();
        while (!(await TryRead(instance, "/audit")).Contains("Signed entries", StringComparison.Ordinal)) await Task.Delay(100);
        await Task.Delay(TimeSpan.FromSeconds(2));
    }

    private async Task<(int Code, string Output, string Errors)> Run(params string[] arguments)
    {
        await using var instance = Instance.Start(folder.FullName, [], arguments);
        return (await instance.End(), instance.Output, instance.Errors);
    }

    /// <summary>What the owner of the file can do: triggers away, then the statement.</summary>
    private void Tamper(string statement) =>
        Order($"{Order("SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_master WHERE type = 'trigger'")};{statement}");

    /// <summary>Brings what the killed instance left in the write-ahead log into the database file, which is then the whole database.</summary>
    private void Fold() => Assert.Equal(0L, Order("PRAGMA wal_checkpoint(TRUNCATE)"));

    private object? Order(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "claimtracker.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar();
    }

    private static async Task<string> TryRead(Instance instance, string path)
    {
        try
        {
            using var answer = await instance.Client.GetAsync(new Uri(path, UriKind.Relative));
            return await answer.Content.ReadAsStringAsync();
        }
        catch (HttpRequestException)
        {
            return string.Empty;
        }
    }
}
