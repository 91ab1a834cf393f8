using System.Text;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Data.Starting;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Tree;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Reading;

/// <summary>Writes the public log as plain files under their addresses below <c>/audit</c>: checkpoint, keys, tiles, entries, and the evidence of each edition. Any web server can serve them as they are.</summary>
public sealed class ExportLog(IDbContextFactory<ClaimTrackerContext> contexts, ReadLog log, ReadEvidence evidence)
{
    /// <summary>Answers how many files were written. The folder must be empty or new.</summary>
    /// <exception cref="StartRefusedException">It is neither, or nothing is signed yet.</exception>
    public async Task<int> Do(string folder, CancellationToken stop = default)
    {
        var target = Path.GetFullPath(folder);
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())) throw new StartRefusedException($"The folder {target} is not empty: name a new one.");
        if (await log.Checkpoint(earlier: null, stop) is not { } note) throw new StartRefusedException("Nothing of the log is signed yet: start the app, and export when it has run for a few seconds.");
        var written = 0;
        async Task Write(string name, byte[]? bytes)
        {
            if (bytes is null) throw new StartRefusedException($"The log grew or changed while {name} was written: export again into a new folder.");
            var path = Path.Combine(target, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, bytes, stop);
            written++;
        }
        var size = Checkpoint.Read(SignedNote.Read(note).Text).Size;
        foreach (var tile in TilesOf(size)) await Write($"tile/{tile}", await log.Tile(tile.ToString(), earlier: null, stop));
        foreach (var (slug, number) in await Editions(stop))
        {
            if (await evidence.Proof(slug, number, stop) is not { } proof) continue;
            await Write($"editions/{slug}/{number}.json", await evidence.Document(slug, number, stop));
            await Write($"editions/{slug}/{number}.tlog-proof", Encoding.UTF8.GetBytes(proof));
        }
        await Write("vkey", Encoding.UTF8.GetBytes((await log.Keys(earlier: null, stop))[0].Verifier + "\n"));
        await Write("checkpoint", Encoding.UTF8.GetBytes(note));
        return written;
    }

    /// <summary>Every tile of a tree of that size, and every bundle of its entries.</summary>
    private static IEnumerable<TilePath> TilesOf(long size)
    {
        for (var level = 0; size >> (TilePath.Height * level) > 0; level++)
        {
            for (var number = 0L; TilePath.WidthIn(size, level, number) is > 0 and var width; number++)
            {
                yield return new TilePath(level, number, width);
                if (level == 0) yield return new TilePath(null, number, width);
            }
        }
    }

    private async Task<IReadOnlyList<(string Slug, int Number)>> Editions(CancellationToken stop)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var rows = await data.Editions.AsNoTracking().Join(data.Set<BoardDispute>(), edition => edition.DisputeId, row => row.DisputeId, (edition, row) => new { row.Slug, edition.Number }).OrderBy(row => row.Slug).ThenBy(row => row.Number).ToListAsync(stop);
        return rows.ConvertAll(row => (row.Slug, row.Number));
    }
}
