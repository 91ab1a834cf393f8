using System.Buffers.Binary;
using ClaimTracker.Data;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Tree;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Reading;

/// <summary>What outsiders fetch to check the public log: checkpoint, tiles, bundles of entries, keys. Nothing is answered that no served checkpoint covers.</summary>
public sealed class ReadLog(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>The newest signed checkpoint, as a note; empty before the first.</summary>
    /// <param name="earlier">The number of an earlier log; empty for the present one.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<string?> Checkpoint(int? earlier = null, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.FindLog(earlier, stop) is { } log ? (await data.LastCheckpoint(log.Id, stop))?.Note : null;
    }

    /// <summary>The bytes of a tile or of a bundle of entries (C2SP tlog-tiles); empty where the path is none or goes beyond what is signed.</summary>
    /// <param name="path">What stands behind <c>tile/</c>.</param>
    /// <param name="earlier">The number of an earlier log; empty for the present one.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<byte[]?> Tile(string path, int? earlier = null, CancellationToken stop = default)
    {
        if (TilePath.Read(path) is not { } tile) return null;
        await using var data = await contexts.CreateDbContextAsync(stop);
        if (await data.FindLog(earlier, stop) is not { } log || await data.LastCheckpoint(log.Id, stop) is not { } last || !tile.IsIn(last.Size)) return null;
        return tile.Level is { } level ? await Hashes(data, log.Id, level, tile, stop) : await Bundle(data, log.Id, tile, stop);
    }

    /// <summary>The keys of the present log, newest first; the first is the one to check with.</summary>
    public async Task<IReadOnlyList<LogKey>> Keys(int? earlier = null, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.FindLog(earlier, stop) is { } log ? await data.Set<LogKey>().AsNoTracking().Where(key => key.LogId == log.Id).OrderByDescending(key => key.SignsFrom).ToListAsync(stop) : [];
    }

    /// <summary>How the public log stands.</summary>
    public async Task<LogStanding> Standing(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var logs = await data.Set<LogOrigin>().AsNoTracking().Where(log => log.Kind == LogKind.Public).OrderByDescending(log => log.Id).ToListAsync(stop);
        var last = await data.LastCheckpoint(logs[0].Id, stop);
        var kinds = await data.Set<LogEntry>().Where(entry => entry.LogId == logs[0].Id).GroupBy(entry => entry.Kind).Select(group => new { group.Key, Count = group.LongCount() }).ToListAsync(stop);
        return new LogStanding(
            logs[0].Name ?? LogFiles.UsualOrigin,
            last is null ? null : Notes.Checkpoint.Read(SignedNote.Read(last.Note).Text),
            last?.Note,
            last?.SignedAt,
            await Keys(earlier: null, stop),
            kinds.OrderBy(kind => kind.Key).ToDictionary(kind => kind.Key, kind => kind.Count),
            [.. logs.Skip(1).Select(log => new LogStanding.Earlier(log.Id, log.Name!, log.StartedAt))]);
    }

    private static async Task<byte[]?> Hashes(ClaimTrackerContext data, int log, int level, TilePath tile, CancellationToken stop)
    {
        var hashes = await data.Set<LogTile>().AsNoTracking().Where(row => row.LogId == log && row.Level == level && row.Number == tile.Number).Select(row => row.Hashes).FirstOrDefaultAsync(stop);
        return hashes?.Length >= tile.Width * Digest.Length ? hashes[..(tile.Width * Digest.Length)] : null;
    }

    private static async Task<byte[]?> Bundle(ClaimTrackerContext data, int log, TilePath tile, CancellationToken stop)
    {
        var from = tile.Number * TilePath.FullWidth;
        var to = from + tile.Width;
        var entries = await data.Set<LogEntry>().AsNoTracking().Where(entry => entry.LogId == log && entry.Index >= from && entry.Index < to).OrderBy(entry => entry.Index).Select(entry => entry.Bytes).ToListAsync(stop);
        return entries.Count == tile.Width ? Join(entries) : null;
    }

    /// <summary>A bundle: each entry behind its length in 16 bits, big-endian.</summary>
    internal static byte[] Join(IReadOnlyList<byte[]> entries)
    {
        var bundle = new byte[entries.Sum(entry => sizeof(ushort) + entry.Length)];
        var at = 0;
        foreach (var entry in entries)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bundle.AsSpan(at), (ushort)entry.Length);
            entry.CopyTo(bundle, at + sizeof(ushort));
            at += sizeof(ushort) + entry.Length;
        }
        return bundle;
    }
}
