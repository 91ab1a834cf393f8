namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>Backup and restore as an operator types them.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimtracker-command-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public Task A_backup_of_SQLite_restores_into_a_new_data_folder() => BackUpAndRestore([], []);

    [Fact]
    public async Task A_backup_of_PostgreSQL_restores_into_a_new_database()
    {
        await using var from = PostgresServer.Named();
        await using var to = PostgresServer.Named();
        await BackUpAndRestore(from.Settings, to.Settings);
        Assert.Equal(await from.Count("changes"), await to.Count("changes"));
        Assert.Equal(await from.Count("data_protection_keys"), await to.Count("data_protection_keys"));
    }

    private async Task BackUpAndRestore(IEnumerable<(string Key, string Value)> from, IEnumerable<(string Key, string Value)> to)
    {
        var file = Path.Combine(folder.FullName, "backup");
        var (old, fresh) = (folder.CreateSubdirectory("old").FullName, folder.CreateSubdirectory("new").FullName);
        await using (var serving = Instance.Start(old, from))
        {
            await serving.Ready();
            await Runs(Instance.Start(old, from, "backup", file));
        }
        await Runs(Instance.Start(fresh, to, "restore", file));
        await using var restored = Instance.Start(fresh, to);
        await restored.Ready();
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
