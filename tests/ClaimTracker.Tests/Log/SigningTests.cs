using ClaimTracker.Data;
using ClaimTracker.Log;
using ClaimTracker.Log.Checking;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Reading;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Signing;
using ClaimTracker.Log.Tree;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Log;

public sealed class SigningTests
{
    [Theory, OnEveryDatabase]
    public async Task A_first_start_names_the_log_and_makes_a_key_that_only_its_owner_can_read(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);

        await log.Start();

        var ring = log.The<KeyRing>();
        var key = Assert.Single(ring.Keys);
        Assert.Equal(LogFiles.UsualOrigin, key.Verifier.Name);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(ring.File));
        Assert.Equal(key.Verifier.ToString(), Assert.Single(await log.The<ReadLog>().Keys()).Verifier);
        await log.Start();
        Assert.Single(await log.The<ReadLog>().Keys());
    }

    [Theory, OnEveryDatabase]
    public async Task A_key_of_the_settings_is_used_and_written_nowhere(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var key = SigningKey.Make("claims.example.org/audit");
        await using var log = new LogRoom(room.Settings, room.Clock, origin: "claims.example.org/audit", keys: key.Write());

        await log.Start();
        await room.Publish();

        Assert.Equal("claims.example.org/audit", (await log.Sign())!.Origin);
        Assert.False(File.Exists(log.The<KeyRing>().File));
        Assert.True(SignedNote.Read((await log.The<ReadLog>().Checkpoint())!).IsSignedBy(key.Verifier));
    }

    [Theory, OnEveryDatabase]
    public async Task A_log_keeps_its_origin_whatever_the_settings_say_later(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock, origin: "claims.example.org/audit");
        await log.Start();
        await using var other = new LogRoom(room.Settings, room.Clock, log.Folder, "other.example.org/audit");

        var refused = await Assert.ThrowsAsync<ClaimTracker.Data.Starting.StartRefusedException>(other.Start);

        Assert.Contains("set Log:Origin to \"claims.example.org/audit\"", refused.Message, StringComparison.Ordinal);
        await using var silent = new LogRoom(room.Settings, room.Clock, log.Folder);
        await silent.Start();
    }

    [Theory, OnEveryDatabase]
    public async Task Each_checkpoint_extends_the_last_one_and_all_are_kept(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish();
        var first = (await log.Sign())!;
        Assert.Null(await log.Sign());
        for (var hour = 0; hour < 3; hour++) await log.The<AnchorInternalLog>().Do().Done();
        var second = (await log.Sign())!;

        Assert.Equal((1, 4), (first.Size, second.Size));
        await using var data = room.Look();
        Assert.Equal([1, 4], await data.Set<LogCheckpoint>().OrderBy(row => row.Size).Select(row => row.Size).ToListAsync());
        Assert.Equal(second, log.The<KeptCheckpoint>().Read());
        var hashes = (await log.The<ReadLog>().Tile("0/000.p/4"))!;
        var (range, _) = LogVectors.Grow((await log.Entries(LogKind.Public)).Select(entry => entry.Bytes));
        Assert.Equal(second.Root, range.Root());
        Assert.Equal(Digest.At(hashes, 3), TreeHash.Leaf((await log.Entries(LogKind.Public))[3].Bytes));
        Assert.NotNull(await log.The<ReadLog>().Tile("0/000.p/1"));
        Assert.Null(await log.The<ReadLog>().Tile("0/000.p/5"));
        Assert.Equal(2, (await log.Fits()).Checkpoints);
    }

    [Theory, OnEveryDatabase]
    public async Task Tiles_bundles_and_proofs_hold_beyond_the_first_full_tile(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish();
        for (var hour = 0; hour < 260; hour++) await log.The<AnchorInternalLog>().Do().Done();
        var checkpoint = (await log.Sign())!;

        var read = log.The<ReadLog>();
        Assert.Equal(256 * Digest.Length, (await read.Tile("0/000"))!.Length);
        Assert.Equal(Digest.Length, (await read.Tile("1/000.p/1"))!.Length);
        Assert.Equal(5 * Digest.Length, (await read.Tile("0/001.p/5"))!.Length);
        Assert.NotNull(await read.Tile("entries/000"));
        Assert.NotNull(await read.Tile("entries/001.p/5"));
        var (proofIndex, path) = ReadProof((await log.The<ReadEvidence>().Proof((await room.Read()).Document.Header.Slug, 1))!);
        Assert.True(ProofCheck.Includes(TreeHash.Leaf((await log.Entries(LogKind.Public))[0].Bytes), proofIndex, checkpoint.Size, path, checkpoint.Root));
        await log.Fits();
    }

    [Theory, OnEveryDatabase]
    public async Task An_anchor_is_always_of_the_same_size_and_tells_nothing(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await log.The<AnchorInternalLog>().Do().Done();
        await log.The<AnchorInternalLog>().Do().Done();
        for (var number = 0; number < 12; number++) await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party($"Party {number}")).Done();
        room.Clock.Advance(TimeSpan.FromHours(1));
        await log.The<AnchorInternalLog>().Do().Done();

        var anchors = await log.Entries(LogKind.Public);

        Assert.Equal(3, anchors.Count);
        Assert.Single(anchors.Select(entry => entry.Bytes.Length).Distinct());
        Assert.Equal(3, anchors.Select(entry => System.Text.Encoding.UTF8.GetString(entry.Bytes)).Distinct(StringComparer.Ordinal).Count());
        await log.Sign();
        await log.Fits();
    }

    [Theory, OnEveryDatabase]
    public async Task Two_instances_that_sign_at_once_make_one_log(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var key = SigningKey.Make(LogFiles.UsualOrigin).Write();
        await using var one = new LogRoom(room.Settings, room.Clock, keys: key);
        await using var other = new LogRoom(room.Settings, room.Clock, keys: key);
        await one.Start();
        await other.Start();
        using var enough = new CancellationTokenSource();
        async Task SignOn(LogRoom instance)
        {
            while (!enough.IsCancellationRequested) await instance.Sign();
        }
        var signers = new[] { one, other }.Select(instance => Task.Run(() => SignOn(instance))).ToList();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; number < 8; number++) await (writer % 2 == 0 ? one : other).The<AnchorInternalLog>().Do().Done();
        })));
        await enough.CancelAsync();
        await Task.WhenAll(signers);
        await one.Sign();

        var verdict = await one.Fits();
        Assert.Equal(32, verdict.Public);
        Assert.True(verdict.Checkpoints > 0);
        Assert.Null(one.Alarm.Fault);
        Assert.Null(other.Alarm.Fault);
    }

    [Theory, OnEveryDatabase]
    public async Task An_instance_without_the_key_signs_nothing_and_says_so(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await using var other = new LogRoom(room.Settings, room.Clock);
        await other.Start();
        await room.Publish();

        Assert.Null(await other.Sign());
        Assert.Contains("does not have the key", (await other.The<ReadSoundness>().Read()).Warning, StringComparison.Ordinal);
        Assert.NotNull(await log.Sign());
        Assert.Equal((null, null), await other.The<ReadSoundness>().Read());
    }

    private static (long Index, IReadOnlyList<Digest> Path) ReadProof(string proof)
    {
        var lines = proof.Split('\n');
        Assert.Equal("c2sp.org/tlog-proof@v1", lines[0]);
        return (long.Parse(lines[1][6..], null), [.. lines.Skip(2).TakeWhile(line => line.Length > 0).Select(line => new Digest(Convert.FromBase64String(line)))]);
    }
}
