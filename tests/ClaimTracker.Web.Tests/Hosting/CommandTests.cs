namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>Backup and restore as an operator types them.</summary>
[Collection(Instance.OneAtATime)]
public sealed class CommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimtracker-command-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_backup_of_SQLite_restores_into_a_new_data_folder()
    {
        var samples = SampleFolder.Copy();
        await BackUpAndRestore(samples, [], []);
        samples.Delete(recursive: true);
    }

    [Fact]
    public async Task A_backup_of_PostgreSQL_restores_into_a_new_database()
    {
        var old = folder.CreateSubdirectory("old");
        await using var from = await PostgresServer.WithSample(old);
        await using var to = PostgresServer.Named();
        await BackUpAndRestore(old, from.Settings, to.Settings);
        foreach (var table in new[] { "editions", "edition_parts", "changes", "board_disputes" })
        {
            Assert.NotEqual(0, await from.Count(table));
            Assert.Equal(await from.Count(table), await to.Count(table));
        }
        Assert.Equal(await from.Count("data_protection_keys"), await to.Count("data_protection_keys"));
    }

    [Fact]
    public async Task The_sample_data_is_removed_by_a_command_and_stays_away()
    {
        var samples = SampleFolder.Copy();
        await Runs(Instance.Start(samples.FullName, [], "remove-sample-data"));
        await using (var again = Instance.Start(samples.FullName, [], "remove-sample-data"))
        {
            Assert.Equal(1, await again.End());
            Assert.Contains("no sample data", again.Errors, StringComparison.Ordinal);
        }
        await using (var serving = Instance.Start(samples.FullName, []))
        {
            await serving.Ready();
            Assert.DoesNotContain("ganja-strike", await serving.Client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
        }
        samples.Delete(recursive: true);
    }

    [Fact]
    public async Task Production_loads_sample_data_only_when_asked()
    {
        (string, string)[] settings = [("ASPNETCORE_ENVIRONMENT", "Production"), ("AllowedHosts", "localhost"), ("Proxy:Trusted", "127.0.0.1;::1")];
        await using (var plain = Instance.Start(folder.FullName, settings))
        {
            await plain.Ready();
            Assert.DoesNotContain("ganja-strike", await Board(plain), StringComparison.Ordinal);
        }
        await using var asked = Instance.Start(folder.FullName, settings, "--sample-data");
        await asked.Ready();
        Assert.Contains("ganja-strike", await Board(asked), StringComparison.Ordinal);
    }

    private static async Task<string> Board(Instance instance)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative)) { Headers = { { "X-Forwarded-Proto", "https" } } };
        using var answer = await instance.Client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task BackUpAndRestore(DirectoryInfo samples, IEnumerable<(string Key, string Value)> from, IEnumerable<(string Key, string Value)> to)
    {
        var file = Path.Combine(folder.FullName, "backup");
        var (old, fresh) = (samples.FullName, folder.CreateSubdirectory("new").FullName);
        await using (var serving = Instance.Start(old, from))
        {
            await serving.Ready();
            await Runs(Instance.Start(old, from, "backup", file));
        }
        await Runs(Instance.Start(fresh, to, "restore", file));
        // Without an address of its own a page names the port under which it was asked for.
        (string Key, string Value) address = ("Public:BaseAddress", "https://claims.test/");
        await using var served = Instance.Start(old, [.. from, address]);
        await using var restored = Instance.Start(fresh, [.. to, address]);
        await served.Ready();
        await restored.Ready();
        foreach (var page in new[] { "/", "/disputes/ganja-strike-2020-10-11", "/disputes/ganja-strike-2020-10-11/editions/1", "/disputes/ganja-strike-2020-10-11/history" })
        {
            var asked = new Uri(page, UriKind.Relative);
            Assert.Equal(await served.Client.GetStringAsync(asked), await restored.Client.GetStringAsync(asked));
        }
    }

    private static async Task Runs(Instance command)
    {
        await using (command)
        {
            Assert.Equal(0, await command.End());
            Assert.Empty(command.Errors);
        }
    }
}
