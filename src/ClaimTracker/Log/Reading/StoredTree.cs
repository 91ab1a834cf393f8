using ClaimTracker.Data;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Tree;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Reading;

/// <summary>Asks the stored tiles of a log for roots and proofs: first which tiles the question needs, then the question itself.</summary>
internal static class StoredTree
{
    /// <summary>Answers the question.</summary>
    /// <exception cref="FormatException">A tile that the question needs is missing or too short.</exception>
    public static async Task<T> AskTree<T>(this ClaimTrackerContext data, int logId, Func<Proofs, T> question, CancellationToken stop)
    {
        var needed = new HashSet<(int Level, long Number)>();
        question(new Proofs((height, place) =>
        {
            needed.Add(TileOf(height, place));
            return TreeHash.Empty;
        }));
        var tiles = new Dictionary<(int Level, long Number), byte[]>();
        foreach (var level in needed.GroupBy(tile => tile.Level))
        {
            var numbers = level.Select(tile => tile.Number).ToList();
            foreach (var tile in await data.Set<LogTile>().AsNoTracking().Where(row => row.LogId == logId && row.Level == level.Key && numbers.Contains(row.Number)).ToListAsync(stop))
                tiles[(tile.Level, tile.Number)] = tile.Hashes;
        }
        return question(new Proofs((height, place) => Subtree(tiles, height, place)));
    }

    private static (int Level, long Number) TileOf(int height, long place) => (height / TilePath.Height, FirstHash(height, place) / TilePath.FullWidth);

    /// <summary>The place, in the tile's level, of the first hash below the subtree.</summary>
    private static long FirstHash(int height, long place) => place << (height % TilePath.Height);

    private static Digest Subtree(Dictionary<(int Level, long Number), byte[]> tiles, int height, long place)
    {
        var (level, number) = TileOf(height, place);
        var from = (int)(FirstHash(height, place) % TilePath.FullWidth);
        var count = 1 << (height % TilePath.Height);
        if (!tiles.TryGetValue((level, number), out var hashes) || hashes.Length < (from + count) * Digest.Length)
            throw new FormatException($"Tile {new TilePath(level, number, TilePath.FullWidth)} is missing or too short.");
        var range = new CompactRange();
        for (var at = 0; at < count; at++) range.Append(Digest.At(hashes, from + at));
        return range.Root();
    }
}
