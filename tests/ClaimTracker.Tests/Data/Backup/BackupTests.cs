using ClaimTracker.Data;
using ClaimTracker.Data.Backup;
using ClaimTracker.Data.Starting;
using ClaimTracker.History;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Tests.Data.Backup;

/// <summary>A backup holds every row as it stood at one moment; a restore fills an empty database and no other.</summary>
public sealed class BackupTests : IDisposable
{
    private const string Awkward = "Tab\tand back\\slash, “quotes”, \"double\" and 'single', Ə ğ ı Հայ العربية 😀";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimtracker-backup-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory, OnEveryDatabase]
    public async Task A_restored_database_has_the_same_rows_and_goes_on_working(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party(Awkward)).Done();
        var settings = room.The<DatabaseSettings>();
        if (provider == DatabaseProvider.SqlServer)
        {
            Assert.Contains("BACKUP DATABASE", (await Assert.ThrowsAsync<StartRefusedException>(() => new BackUp(settings).Do(File("a")))).Message, StringComparison.Ordinal);
            return;
        }
        var file = await new BackUp(settings).Do(File("a"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(file));
        var target = await DatabaseHost.Of(provider).Create();
        await InDatabase(target, services => services.GetRequiredService<Restore>().Do(file));

        var (before, after) = (await EveryRow.Of(settings), await EveryRow.Of(target));
        Assert.Equal(before.Keys, after.Keys);
        foreach (var table in before.Keys) Assert.Equal(before[table], after[table]);
        Assert.NotEmpty(before["changes"]);
        await InDatabase(target, async services => await services.GetRequiredService<SaveParty>().Do(room.FactChecker, null, Drafts.Party("Entered after the restore")).Done());
        await DatabaseHost.Of(provider).Drop(target);
    }

    [Theory, OnEveryDatabase]
    public async Task A_backup_taken_while_others_write_is_of_one_moment(DatabaseProvider provider)
    {
        Assert.SkipWhen(provider == DatabaseProvider.SqlServer, "SQL Server has its own backup; the commands serve SQLite and PostgreSQL.");
        await using var room = await Newsroom.Open(provider);
        var settings = room.The<DatabaseSettings>();
        using var enough = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            for (var number = 0; !enough.IsCancellationRequested; number++) await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party($"Party {number}")).Done();
        });
        var files = new List<string>();
        for (var copy = 0; copy < 3; copy++) files.Add(await new BackUp(settings).Do(File($"copy-{copy}")));
        await enough.CancelAsync();
        await writer;
        foreach (var file in files)
        {
            var target = await DatabaseHost.Of(provider).Create();
            await InDatabase(target, services => services.GetRequiredService<Restore>().Do(file));
            await using (var data = MigratedDatabase.Open(target))
            {
                var parties = await data.Set<Party>().Select(party => party.Id).ToListAsync();
                var lines = await data.Changes.Where(change => change.ThingKind == nameof(Party) && change.Kind == ChangeKind.Added).Select(change => change.ThingId).ToListAsync();
                Assert.Equal(parties.Order(), lines.Order());
            }
            await DatabaseHost.Of(provider).Drop(target);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_database_that_is_not_empty_is_refused_and_stays_as_it_is(DatabaseProvider provider)
    {
        Assert.SkipWhen(provider == DatabaseProvider.SqlServer, "SQL Server has its own backup; the commands serve SQLite and PostgreSQL.");
        await using var room = await Newsroom.Open(provider);
        var settings = room.The<DatabaseSettings>();
        var file = await new BackUp(settings).Do(File("a"));
        await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party("Entered later")).Done();
        var before = await EveryRow.Of(settings);
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => room.The<Restore>().Do(file));
        Assert.Contains("not empty", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before["parties"], (await EveryRow.Of(settings))["parties"]);
    }

    [Theory, OnEveryDatabase]
    public async Task A_file_that_is_no_backup_is_refused_in_a_sentence(DatabaseProvider provider)
    {
        Assert.SkipWhen(provider == DatabaseProvider.SqlServer, "SQL Server has its own backup; the commands serve SQLite and PostgreSQL.");
        var target = await DatabaseHost.Of(provider).Create();
        await System.IO.File.WriteAllTextAsync(File("b"), "This is no backup.");
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => InDatabase(target, services => services.GetRequiredService<Restore>().Do(File("b"))));
        Assert.Contains("is no backup of ClaimTracker", refused.Message, StringComparison.Ordinal);
        await DatabaseHost.Of(provider).Drop(target);
    }

    [Theory, OnEveryDatabase]
    public async Task A_backup_never_overwrites_a_file(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await System.IO.File.WriteAllTextAsync(File("c"), "precious");
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => new BackUp(room.The<DatabaseSettings>()).Do(File("c")));
        Assert.Contains("exists already", refused.Message, StringComparison.Ordinal);
        Assert.Equal("precious", await System.IO.File.ReadAllTextAsync(File("c")));
    }

    private string File(string name) => Path.Combine(folder.FullName, name);

    private static async Task InDatabase(DatabaseSettings settings, Func<IServiceProvider, Task> act)
    {
        await using var services = new ServiceCollection().AddLogging().AddClaimTracker(settings).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }
}
