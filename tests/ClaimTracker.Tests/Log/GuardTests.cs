using ClaimTracker.Data;
using ClaimTracker.Data.Ledger.Guards;
using ClaimTracker.Log.Checking;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests.Log;

/// <summary>The database itself refuses to rewrite the record.</summary>
public sealed class GuardTests
{
    private static readonly string[] AppendOnly = ["log_entries", "log_checkpoints", "log_anchors", "editions", "changes"];
    private static readonly string[] Erasable = ["edition_parts", "change_texts"];

    [Theory, OnEveryDatabase]
    public async Task Rows_of_the_record_are_neither_changed_nor_deleted_nor_replaced(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish();
        await log.The<ClaimTracker.Log.Signing.AnchorInternalLog>().Do().Done();
        await log.Sign();
        await using var data = room.Look();
        foreach (var table in AppendOnly.Concat(Erasable))
        {
            var column = table switch { "log_entries" => "Kind", "log_checkpoints" => "Note", "log_anchors" => "Checkpoint", "editions" => "Sha256", "changes" => "Deed", "edition_parts" => "Commitment", _ => "Field" };
            await data.Refused($"""UPDATE {table} SET "{column}" = {(column == "Commitment" ? "\"Bytes\"" : "'x'")}""");
            await data.Refused($"DELETE FROM {table}");
            if (provider == DatabaseProvider.Sqlite) await data.Refused($"INSERT OR REPLACE INTO {table} SELECT * FROM {table}");
            if (provider == DatabaseProvider.Postgres) await data.Refused($"TRUNCATE {table} CASCADE");
        }
        await log.Fits();
    }

    [Theory, OnEveryDatabase]
    public async Task Text_may_be_emptied_and_nothing_else_done_to_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish();
        await using var data = room.Look();
        var (text, empty) = provider == DatabaseProvider.Postgres ? ("'\\x6162'::bytea", "'\\x'::bytea") : ("X'6162'", "X''");
        await data.Refused($"""UPDATE edition_parts SET "Bytes" = {text}""");
        await data.Refused($"""UPDATE edition_parts SET "Salt" = {text}""");
        await data.Refused("""UPDATE change_texts SET "After" = 'something else' WHERE "After" IS NOT NULL""");
        await data.Refused($"""UPDATE change_texts SET "Salt" = {text}""");
        await data.Refused($"""UPDATE change_texts SET "Commitment" = {text}""");
        Assert.NotEqual(0, await data.Statement($"""UPDATE edition_parts SET "Bytes" = {empty}, "Salt" = {empty}, "Html" = NULL"""));
        Assert.NotEqual(0, await data.Statement("""UPDATE change_texts SET "Before" = NULL, "After" = NULL, "Salt" = NULL"""));
        await data.Refused($"""UPDATE change_texts SET "Salt" = {text}""");
    }

    [Theory, OnEveryDatabase]
    public async Task After_an_upgrade_from_any_earlier_version_the_triggers_stand(DatabaseProvider provider)
    {
        await using var newest = MigratedDatabase.Open(await MigratedDatabase.Make(provider));
        var versions = newest.Database.GetMigrations().ToList();
        Assert.True(versions.Count > 1);
        foreach (var version in versions)
        {
            var settings = await DatabaseHost.Of(provider).Create();
            await using (var old = MigratedDatabase.Open(settings)) await old.GetService<IMigrator>().MigrateAsync(version);
            await using var log = new LogRoom(settings, new FakeTimeProvider(Newsroom.Start));
            await log.Start();
            await log.The<ClaimTracker.Accounts.Start.EnsureRoles>().Do().Done();
            await using (var data = log.Look())
            {
                Assert.Empty(await data.MissingGuards(CancellationToken.None));
                await data.Refused("""UPDATE changes SET "Deed" = 'x'""");
                await data.Refused("DELETE FROM log_entries");
                if (provider == DatabaseProvider.Sqlite) await data.Refused("INSERT OR REPLACE INTO changes SELECT * FROM changes");
            }
            await DatabaseHost.Of(provider).Drop(settings);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_trigger_that_is_missing_or_off_makes_the_instance_unready_until_the_next_start(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        Assert.Null((await log.The<ReadSoundness>().Read()).Fault);

        await room.Statement(provider == DatabaseProvider.Sqlite ? "CREATE TRIGGER editions_refuse_update BEFORE UPDATE ON editions WHEN 0 BEGIN SELECT 1; END" : "SELECT 1");

        Assert.Contains("editions_refuse", (await log.The<ReadSoundness>().Read()).Fault, StringComparison.Ordinal);
        await log.Start();
        Assert.Null((await log.The<ReadSoundness>().Read()).Fault);
    }
}
