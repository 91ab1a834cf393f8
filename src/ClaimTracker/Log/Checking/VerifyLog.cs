using ClaimTracker.Data;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Checking;

/// <summary>Recomputes everything from the stored entries: trees, tiles, checkpoints, signatures, commitments. Names the first fault with its index. It reads in pages and may run while others write.</summary>
public sealed class VerifyLog(IDbContextFactory<ClaimTrackerContext> contexts)
{
    private const int Page = 1000;

    public async Task<LogVerdict> Do(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        // What must have an entry is listed first, so that nothing written meanwhile is missed in the logs.
        var editions = await data.Editions.Select(edition => edition.Id).ToListAsync(stop);
        var lines = await data.Changes.Select(change => change.Number).ToListAsync(stop);
        var pairs = (await data.Set<LogOrigin>().AsNoTracking().OrderByDescending(log => log.Id).ToListAsync(stop)).GroupBy(log => (log.Id - 1) / 2).ToList();
        var verdict = await Check(data, pairs[0], editions, lines, stop);
        var earlier = new List<LogFault>();
        foreach (var pair in pairs.Skip(1))
            if ((await Check(data, pair, [], [], stop)).Fault is { } fault) earlier.Add(fault);
        return verdict with { Earlier = earlier };
    }

    private static async Task<LogVerdict> Check(ClaimTrackerContext data, IEnumerable<LogOrigin> pair, IReadOnlyList<Guid> editions, IReadOnlyList<long> lines, CancellationToken stop)
    {
        var (open, inner) = (pair.First(log => log.Kind == LogKind.Public), pair.First(log => log.Kind == LogKind.Internal));
        var (published, written, counts) = (new PublicContents(data, NameOf(open)), new InternalContents(data, NameOf(inner)), new long[3]);
        try
        {
            var walk = await Walk(data, open, stop);
            counts[0] = await Run(data, open, walk, published.Take, stop);
            counts[2] = walk.Checkpoints;
            await published.End(editions, stop);
            var inside = await Walk(data, inner, stop);
            inside.Expect(NameOf(open), published.Anchors);
            counts[1] = await Run(data, inner, inside, written.Take, stop);
            written.End(lines);
            return new LogVerdict(null, counts[0], counts[1], counts[2], []);
        }
        catch (FaultFoundException found)
        {
            return new LogVerdict(found.Fault, counts[0], counts[1], counts[2], []);
        }
    }

    private static string NameOf(LogOrigin log) => log.Name ?? log.Kind.Word();

    private static async Task<TreeWalk> Walk(ClaimTrackerContext data, LogOrigin log, CancellationToken stop)
    {
        var tree = await data.Set<LogTree>().AsNoTracking().FirstAsync(row => row.LogId == log.Id, stop);
        var keys = await data.Set<LogKey>().AsNoTracking().Where(key => key.LogId == log.Id).Select(key => key.Verifier).ToListAsync(stop);
        return new TreeWalk(data, log, tree, keys.ConvertAll(VerifierKey.Read));
    }

    private static async Task<long> Run(ClaimTrackerContext data, LogOrigin log, TreeWalk walk, Func<IReadOnlyList<LogEntry>, CancellationToken, Task> contents, CancellationToken stop)
    {
        var next = await data.Set<LogHead>().Where(head => head.LogId == log.Id).Select(head => head.Next).SingleAsync(stop);
        for (var index = 0L; index < next;)
        {
            var to = Math.Min(next, index + Page);
            var entries = await data.Set<LogEntry>().AsNoTracking().Where(entry => entry.LogId == log.Id && entry.Index >= index && entry.Index < to).OrderBy(entry => entry.Index).ToListAsync(stop);
            for (var at = 0; at < to - index; at++)
                if (at >= entries.Count || entries[at].Index != index + at) throw new FaultFoundException(new LogFault(NameOf(log), index + at, "the entry is missing."));
            await walk.Take(entries, stop);
            await contents(entries, stop);
            index = to;
        }
        if (await data.Set<LogEntry>().AsNoTracking().Where(entry => entry.LogId == log.Id && entry.Index >= next).OrderBy(entry => entry.Index).FirstOrDefaultAsync(stop) is { } beyond
            && !await data.Set<LogHead>().AnyAsync(head => head.LogId == log.Id && head.Next > beyond.Index, stop))
            throw new FaultFoundException(new LogFault(NameOf(log), beyond.Index, "the entry stands beyond the end of the log."));
        await walk.End(stop);
        return next;
    }
}
