using System.Diagnostics;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Tree;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.LogFigures;

/// <summary>CPU seconds of <c>log verify</c>, parted into reading and checking, beside that of computing the same hashes alone; each the least of several runs. Memory is the most that the process held up to the end of its first run.</summary>
internal static class Verifying
{
    private const int Page = 1000;

    public static async Task Measure(string file, int runs)
    {
        var part = new ReadingPart();
        await using var room = Filling.Open(file, part);
        var verdict = await room.Fits();
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / 1_000_000;
        var (reading, checking, hashing) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var run = 0; run < runs; run++)
        {
            var before = part.Took;
            var whole = await Cpu(room.Fits);
            var read = (part.Took - before).TotalSeconds;
            (reading, checking) = (Math.Min(reading, read), Math.Min(checking, whole - read));
            hashing = Math.Min(hashing, await Hash(room, verdict.Public));
        }
        Console.WriteLine($"{verdict.Public,10} {verdict.Internal,9} {verdict.Checkpoints,11} {reading,9:F2} {checking,9:F2} {hashing,9:F2} {hashing / checking,7:F2} {checking / (verdict.Public + verdict.Internal) * 1_000_000,12:F2} {peak,8}");
    }

    public static void Head() => Console.WriteLine($"{"public",10} {"internal",9} {"checkpoints",11} {"reading",9} {"checking",9} {"hashing",9} {"ceiling",7} {"of a million",12} {"peak MB",8}");

    private static async Task<double> Cpu(Func<Task> act)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        await act();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    /// <summary>The hashes of a page of entries, of their commitments and of the nodes above them, as often as there are pages.</summary>
    private static async Task<double> Hash(LogRoom room, long count)
    {
        await using var data = room.Look();
        var entries = await data.Set<LogEntry>().AsNoTracking().Where(entry => entry.LogId == 1).OrderBy(entry => entry.Index).Take(Page).Select(entry => entry.Bytes).ToListAsync();
        var anchor = await data.Set<LogAnchor>().AsNoTracking().FirstAsync();
        byte[] committed = [.. anchor.Salt, .. System.Text.Encoding.UTF8.GetBytes(anchor.Checkpoint)];
        return await Cpu(() =>
        {
            for (var done = 0L; done < count; done += Page)
            {
                foreach (var entry in entries)
                {
                    var leaf = TreeHash.Leaf(entry);
                    _ = TreeHash.Node(leaf, leaf);
                    _ = System.Security.Cryptography.SHA256.HashData(committed);
                }
            }
            return Task.CompletedTask;
        });
    }
}
