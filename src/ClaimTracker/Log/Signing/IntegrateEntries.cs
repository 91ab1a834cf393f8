using ClaimTracker.Data;
using ClaimTracker.Data.Ledger;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Tree;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Signing;

/// <summary>Takes committed entries into the tree of their log and writes the tiles; signs nothing. One instance at a time.</summary>
public sealed class IntegrateEntries(IDbContextFactory<ClaimTrackerContext> contexts)
{
    private const int Batch = 2048;

    /// <summary>Goes on until every committed entry is in the tree, or another instance is at it.</summary>
    /// <exception cref="FormatException">What is stored does not fit together; the message names the place.</exception>
    public async Task Do(LogKind kind, CancellationToken stop = default)
    {
        while (await OneBatch(kind, stop) == Batch)
        {
        }
    }

    private async Task<int> OneBatch(LogKind kind, CancellationToken stop)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var log = await data.CurrentLog(kind, stop);
        if (!await HasNew(data, log, stop)) return 0;
        await using var transaction = await data.Database.BeginTransactionAsync(stop);
        if (await data.TakeTree(log, stop) is not { } tree) return 0;
        var range = tree.Range();
        var entries = await data.Set<LogEntry>().AsNoTracking().Where(entry => entry.LogId == log && entry.Index >= range.Size).OrderBy(entry => entry.Index)
            .Take(Batch).Select(entry => new { entry.Index, entry.Bytes }).ToListAsync(stop);
        var grown = new Dictionary<(int Level, long Number), List<Digest>>();
        foreach (var entry in entries)
        {
            if (entry.Index != range.Size) throw new FormatException($"Entry {range.Size} of the {kind.Word()} is missing.");
            range.Append(TreeHash.Leaf(entry.Bytes), (height, place, hash) => Keep(grown, height, place, hash));
        }
        foreach (var ((level, number), hashes) in grown) await Grow(data, log, level, number, hashes, range.Size, stop);
        tree.Reach(range);
        await data.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return entries.Count;
    }

    private static Task<bool> HasNew(ClaimTrackerContext data, int log, CancellationToken stop) =>
        data.Set<LogTree>().AnyAsync(tree => tree.LogId == log && data.Set<LogEntry>().Any(entry => entry.LogId == log && entry.Index >= tree.Size), stop);

    private static void Keep(Dictionary<(int Level, long Number), List<Digest>> grown, int height, long place, Digest hash)
    {
        if (height % TilePath.Height != 0) return;
        var tile = (height / TilePath.Height, place / TilePath.FullWidth);
        if (!grown.TryGetValue(tile, out var hashes)) grown[tile] = hashes = [];
        hashes.Add(hash);
    }

    private static async Task Grow(ClaimTrackerContext data, int log, int level, long number, List<Digest> hashes, long size, CancellationToken stop)
    {
        var before = TilePath.WidthIn(size, level, number) - hashes.Count;
        var tile = await data.Set<LogTile>().FirstOrDefaultAsync(row => row.LogId == log && row.Level == level && row.Number == number, stop);
        if ((tile?.Hashes.Length ?? 0) != before * Digest.Length) throw new FormatException($"Tile {new TilePath(level, number, TilePath.FullWidth)} does not hold {before} hashes.");
        if (tile is null) data.Add(new LogTile(log, level, number, Digest.Join(hashes)));
        else tile.Grow(Digest.Join(hashes));
    }
}
