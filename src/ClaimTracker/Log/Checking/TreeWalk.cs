using ClaimTracker.Data;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Tree;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Checking;

/// <summary>Builds the tree of a log anew from its entries and compares it with what is stored: every tile, every signed checkpoint, and the state from which the signing goes on.</summary>
internal sealed class TreeWalk(ClaimTrackerContext data, LogOrigin log, LogTree tree, IReadOnlyList<VerifierKey> keys)
{
    private readonly CompactRange range = new();

    /// <summary>The tile that grows on each level from the second on.</summary>
    private readonly List<List<Digest>> growing = [];
    private readonly Dictionary<(int Level, long Number), byte[]> full = [];
    private Queue<LogCheckpoint> checkpoints = [];

    private string anchoring = string.Empty;
    private Queue<(long Index, long Size, Digest Root)> expected = [];

    /// <summary>Signed checkpoints that fitted.</summary>
    public long Checkpoints { get; private set; }

    /// <summary>Says which roots must be reached: those of the internal log to which the anchors in another log commit.</summary>
    public void Expect(string other, IEnumerable<(long Index, long Size, Digest Root)> anchors) =>
        (anchoring, expected) = (other, new(anchors.Where(anchor => anchor.Size > 0).OrderBy(anchor => anchor.Size)));

    /// <summary>Takes the next entries, which follow each other.</summary>
    public async Task Take(IReadOnlyList<LogEntry> entries, CancellationToken stop)
    {
        var (from, to) = (range.Size, Math.Min(tree.Size, range.Size + entries.Count));
        var signed = await data.Set<LogCheckpoint>().AsNoTracking().Where(row => row.LogId == log.Id && row.Size > from && row.Size <= to).OrderBy(row => row.Size).ToListAsync(stop);
        checkpoints = new Queue<LogCheckpoint>(signed);
        var keep = Keep;
        var (firstTile, lastTile) = (from / TilePath.FullWidth, to / TilePath.FullWidth);
        var leaves = await data.Set<LogTile>().AsNoTracking().Where(tile => tile.LogId == log.Id && tile.Level == 0 && tile.Number >= firstTile && tile.Number <= lastTile).ToDictionaryAsync(tile => tile.Number, tile => tile.Hashes, stop);
        foreach (var entry in entries.TakeWhile(entry => entry.Index < tree.Size))
        {
            var leaf = TreeHash.Leaf(entry.Bytes);
            CheckLeaf(entry.Index, leaf, leaves.GetValueOrDefault(entry.Index / TilePath.FullWidth));
            range.Append(leaf, keep);
            CheckSigned();
            CheckExpected();
        }
        await CompareFull(stop);
    }

    /// <summary>Compares what is left when all entries were taken.</summary>
    public async Task End(CancellationToken stop)
    {
        if (range.Size != tree.Size || !Digest.Join([.. range.Subtrees]).AsSpan().SequenceEqual(tree.Subtrees)) throw Fault(null, "the state from which the signing goes on is not that of the entries.");
        for (var level = 1; level <= growing.Count; level++)
        {
            if (growing[level - 1].Count == 0) continue;
            var number = (tree.Size >> (TilePath.Height * level)) / TilePath.FullWidth;
            var stored = await data.Set<LogTile>().AsNoTracking().Where(tile => tile.LogId == log.Id && tile.Level == level && tile.Number == number).Select(tile => tile.Hashes).FirstOrDefaultAsync(stop);
            Compare(level, number, Digest.Join(growing[level - 1]), stored, isFull: false);
        }
        if (expected.TryPeek(out var beyond)) throw Unanchored(beyond);
        await CheckOthers(stop);
    }

    /// <summary>The checkpoint of the empty tree, and those of more entries than there are: the latter may only have come while the walk went on.</summary>
    private async Task CheckOthers(CancellationToken stop)
    {
        if (await data.Set<LogCheckpoint>().AsNoTracking().FirstOrDefaultAsync(row => row.LogId == log.Id && row.Size == 0, stop) is { } empty) Check(empty, TreeHash.Empty);
        if (await data.Set<LogCheckpoint>().AsNoTracking().Where(row => row.LogId == log.Id && row.Size > data.Set<LogTree>().First(now => now.LogId == log.Id).Size).OrderBy(row => row.Size).FirstOrDefaultAsync(stop) is { } later)
            throw Fault(null, $"a checkpoint of {later.Size} entries stands beyond the end of the tree.");
    }

    /// <summary>Told apart at the leaf, so that the entry itself is named.</summary>
    private void CheckLeaf(long index, Digest leaf, byte[]? tile)
    {
        var place = (int)(index % TilePath.FullWidth);
        if (tile is null || tile.Length < (place + 1) * Digest.Length || Digest.At(tile, place) != leaf)
            throw Fault(index, $"tile {new TilePath(0, index / TilePath.FullWidth, TilePath.FullWidth)} is not that of the entries.");
    }

    private void Keep(int height, long place, Digest hash)
    {
        if (height == 0 || height % TilePath.Height != 0) return;
        var level = height / TilePath.Height;
        if (growing.Count == level - 1) growing.Add([]);
        growing[level - 1].Add(hash);
        if (growing[level - 1].Count < TilePath.FullWidth) return;
        full[(level, place / TilePath.FullWidth)] = Digest.Join(growing[level - 1]);
        growing[level - 1].Clear();
    }

    private async Task CompareFull(CancellationToken stop)
    {
        foreach (var level in full.GroupBy(tile => tile.Key.Level))
        {
            var numbers = level.Select(tile => tile.Key.Number).ToList();
            var stored = await data.Set<LogTile>().AsNoTracking().Where(tile => tile.LogId == log.Id && tile.Level == level.Key && EF.Parameter(numbers).Contains(tile.Number)).ToDictionaryAsync(tile => tile.Number, tile => tile.Hashes, stop);
            foreach (var (tile, hashes) in level) Compare(tile.Level, tile.Number, hashes, stored.GetValueOrDefault(tile.Number), isFull: true);
        }
        full.Clear();
    }

    /// <summary>A tile that still grows may have grown since the walk began.</summary>
    private void Compare(int level, long number, byte[] hashes, byte[]? stored, bool isFull)
    {
        if (stored is not null && (isFull ? stored.Length == hashes.Length : stored.Length >= hashes.Length) && stored.AsSpan(0, hashes.Length).SequenceEqual(hashes)) return;
        var first = Enumerable.Range(0, hashes.Length / Digest.Length).FirstOrDefault(at => stored is null || stored.Length < (at + 1) * Digest.Length || Digest.At(stored, at) != Digest.At(hashes, at));
        throw Fault(((number * TilePath.FullWidth) + first) << (TilePath.Height * level), $"tile {new TilePath(level, number, TilePath.FullWidth)} is not that of the entries.");
    }

    private void CheckSigned()
    {
        if (!checkpoints.TryPeek(out var next) || next.Size != range.Size) return;
        checkpoints.Dequeue();
        Check(next, range.Root());
    }

    private void Check(LogCheckpoint signed, Digest root)
    {
        long? index = signed.Size == 0 ? null : signed.Size - 1;
        SignedNote note;
        Checkpoint checkpoint;
        try
        {
            note = SignedNote.Read(signed.Note);
            checkpoint = Checkpoint.Read(note.Text);
        }
        catch (FormatException)
        {
            throw Fault(index, $"the checkpoint of {signed.Size} entries cannot be read.");
        }
        if (!keys.Any(note.IsSignedBy)) throw Fault(index, $"the checkpoint of {signed.Size} entries is signed by no key of this log.");
        if (checkpoint != new Checkpoint(log.Name!, signed.Size, root)) throw Fault(index, $"the checkpoint of {signed.Size} entries is not that of the entries.");
        Checkpoints++;
    }

    private void CheckExpected()
    {
        while (expected.TryPeek(out var anchor) && anchor.Size == range.Size)
        {
            if (range.Root() != anchor.Root) throw Unanchored(anchor);
            expected.Dequeue();
        }
    }

    private FaultFoundException Unanchored((long Index, long Size, Digest Root) anchor) =>
        new(new LogFault(anchoring, anchor.Index, $"the internal log no longer begins with the {anchor.Size} entries to which the anchor commits."));

    private FaultFoundException Fault(long? index, string sentence) => new(new LogFault(log.Name ?? string.Empty, index, sentence));
}
