using ClaimTracker.Data;
using ClaimTracker.Log;
using ClaimTracker.Log.Checking;
using ClaimTracker.Log.Entries;
using ClaimTracker.Log.Keeping;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Signing;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Log;

/// <summary>What was signed and what is stored disagree.</summary>
public sealed class AlarmTests
{
    [Theory, OnEveryDatabase]
    public async Task A_database_that_was_put_back_is_found_out_at_the_start_and_nothing_is_signed_or_taken(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish();
        await log.Sign();
        var earlier = await DatabaseHost.Of(provider).Copy(room.Settings);
        await log.The<AnchorInternalLog>().Do().Done();
        await log.Sign();
        await using var back = new LogRoom(earlier, room.Clock, log.Folder);

        await back.Start();

        Assert.Contains("behind: the public log has 1 entries, and 2 were signed", back.Alarm.Fault, StringComparison.Ordinal);
        var refused = await back.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party("Too early"));
        Assert.Equal((RefusalKind.Unavailable, LogAlarm.ReadOnly), (refused.Kind, refused.Sentence));
        Assert.Equal(RefusalKind.Unavailable, (await back.The<AnchorInternalLog>().Do()).Kind);
        Assert.Null(await back.Sign());
        Assert.Contains("Read-only, under investigation", (await back.The<ReadSoundness>().Read()).Fault, StringComparison.Ordinal);
        await DatabaseHost.Of(provider).Drop(earlier);
    }

    [Theory, OnEveryDatabase]
    public async Task A_database_that_goes_on_differently_after_it_was_put_back_is_found_out(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        var earlier = await DatabaseHost.Of(provider).Copy(room.Settings);
        await log.The<AnchorInternalLog>().Do().Done();
        await log.Sign();
        await using (var elsewhere = new LogRoom(earlier, room.Clock, keys: log.The<KeyRing>().Keys[0].Write()))
        {
            await elsewhere.The<AnchorInternalLog>().Do().Done();
            await elsewhere.The<AnchorInternalLog>().Do().Done();
            await elsewhere.Sign();
        }
        await using var back = new LogRoom(earlier, room.Clock, log.Folder);

        await back.Start();

        Assert.Contains("differs: the first 1 entries", back.Alarm.Fault, StringComparison.Ordinal);
        await DatabaseHost.Of(provider).Drop(earlier);
    }

    [Theory, OnEveryDatabase]
    public async Task Whatever_is_changed_behind_our_back_is_named_with_its_index(DatabaseProvider provider)
    {
        var hex = provider == DatabaseProvider.Postgres ? "'\\x7b7d'::bytea" : "X'7b7d'";
        foreach (var (statement, index, words) in new (string, long?, string)[]
        {
            ($"UPDATE log_entries SET \"Bytes\" = {hex} WHERE \"LogId\" = 1 AND \"Index\" = 1", 1, "is not that of the entries"),
            ("DELETE FROM log_entries WHERE \"LogId\" = 1 AND \"Index\" = 2", 2, "the entry is missing"),
            ($"UPDATE log_tiles SET \"Hashes\" = {hex} WHERE \"LogId\" = 1", 0, "tile 0/000 is not that of the entries"),
            ("UPDATE log_checkpoints SET \"Note\" = 'nothing'", 0, "cannot be read"),
            ("INSERT INTO log_checkpoints SELECT \"LogId\", 99, \"Note\", \"SignedAt\" FROM log_checkpoints WHERE \"Size\" = 1", null, "a checkpoint of 99 entries stands beyond the end"),
            ("INSERT INTO log_checkpoints SELECT \"LogId\", 0, \"Note\", \"SignedAt\" FROM log_checkpoints WHERE \"Size\" = 1", null, "the checkpoint of 0 entries is not that of the entries"),
            ($"UPDATE edition_parts SET \"Bytes\" = {hex} WHERE \"Ordinal\" = 0", 0, "part 0 of edition"),
            ($"UPDATE edition_parts SET \"Bytes\" = {(provider == DatabaseProvider.Postgres ? "'\\x'::bytea" : "X''")} WHERE \"Ordinal\" = 2", 0, "no entry says that it was erased"),
            ("UPDATE log_anchors SET \"Checkpoint\" = 'another'", 1, "behind the anchor"),
            ("UPDATE log_entries SET \"SubjectId\" = NULL WHERE \"Kind\" = 'anchor'", 1, "behind the anchor"),
            ("UPDATE changes SET \"Deed\" = 'SomethingElse' WHERE \"Number\" = 3", 2, "line 3 of the history is not what was entered"),
            ("UPDATE change_texts SET \"After\" = 'SomethingElse' WHERE \"ChangeNumber\" = 3", 2, "a text of line 3"),
            ($"UPDATE log_entries SET \"Bytes\" = {hex} WHERE \"LogId\" = 2 AND \"Index\" = 4", 4, "is not that of the entries"),
        })
        {
            await using var room = await Newsroom.Open(provider);
            await using var log = new LogRoom(room.Settings, room.Clock);
            await log.Start();
            await room.Publish();
            await log.Sign();
            await log.The<AnchorInternalLog>().Do().Done();
            await log.The<AnchorInternalLog>().Do().Done();
            await log.Sign();
            await log.Fits();

            await room.Tamper(statement);

            var fault = (await log.Verify()).Fault;
            Assert.True(fault is not null, $"Not found: {statement}");
            Assert.Contains(words, fault.Sentence, StringComparison.Ordinal);
            Assert.Equal(index, fault.Index);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_tree_that_was_tampered_with_is_not_signed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await log.The<AnchorInternalLog>().Do().Done();
        await log.The<AnchorInternalLog>().Do().Done();
        await log.Sign();
        var hash = new string('a', 64);
        await room.Tamper($"UPDATE log_trees SET \"Subtrees\" = {(provider == DatabaseProvider.Postgres ? $"'\\x{hash}'::bytea" : $"X'{hash}'")} WHERE \"LogId\" = 1");
        await log.The<AnchorInternalLog>().Do().Done();

        Assert.Null(await log.Sign());

        Assert.Contains("no longer begins with the 2 entries", log.Alarm.Fault, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task A_new_origin_begins_with_the_last_checkpoint_of_the_old_one_and_holds_what_is_published(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish();
        await log.Sign();
        var earlier = await DatabaseHost.Of(provider).Copy(room.Settings);
        await log.The<AnchorInternalLog>().Do().Done();
        await log.Sign();
        var last = log.The<KeptCheckpoint>().Note()!.ToString();
        await using var command = new LogRoom(earlier, room.Clock, log.Folder);
        foreach (var (name, words) in new[] { ("two words", "no space"), (LogFiles.UsualOrigin, "never used") })
            Assert.Contains(words, (await command.The<BeginNewOrigin>().Do(name)).Sentence, StringComparison.Ordinal);

        await command.The<BeginNewOrigin>().Do("localhost/audit-2").Done();

        await using var back = new LogRoom(earlier, room.Clock, log.Folder);
        await back.Start();
        Assert.Null(back.Alarm.Fault);
        Assert.Equal("localhost/audit-2", (await back.Sign())!.Origin);
        var entries = await back.Entries(LogKind.Public);
        Assert.Equal((EntryKind.OriginContinued, last), (entries[0].Kind, PublicEntry.Read(entries[0].Bytes).Checkpoint));
        Assert.Equal((EntryKind.EditionPublished, true), (entries[1].Kind, PublicEntry.Read(entries[1].Bytes).RecordedLate));
        await back.Fits();
        await DatabaseHost.Of(provider).Drop(earlier);
    }

    [Theory, OnEveryDatabase]
    public async Task After_a_rotation_both_keys_sign_for_a_while_and_then_the_new_one_alone(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        Assert.Contains("has not begun", (await log.The<RotateKey>().Do()).Sentence, StringComparison.Ordinal);
        await log.Start();
        var old = log.The<KeyRing>().Keys[0].Verifier;

        var (made, until) = await log.The<RotateKey>().Do().Done();

        Assert.Equal(room.Clock.GetUtcNow() + RotateKey.Overlap, until);
        Assert.Contains("still signs beside", (await log.The<RotateKey>().Do()).Sentence, StringComparison.Ordinal);
        await log.Sign();
        var note = SignedNote.Read((await log.The<ClaimTracker.Log.Reading.ReadLog>().Checkpoint())!);
        Assert.True(note.IsSignedBy(old) && note.IsSignedBy(VerifierKey.Read(made)));
        var entry = PublicEntry.Read((await log.Entries(LogKind.Public))[0].Bytes);
        Assert.Equal((EntryKind.KeyRotated, made, until), (entry.Kind, entry.Keys![0], entry.Until));
        room.Clock.Advance(RotateKey.Overlap);
        await log.The<AnchorInternalLog>().Do().Done();
        await log.Sign();
        note = SignedNote.Read((await log.The<ClaimTracker.Log.Reading.ReadLog>().Checkpoint())!);
        Assert.True(!note.IsSignedBy(old) && note.IsSignedBy(VerifierKey.Read(made)));
        await log.Fits();
    }
}
