using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Log.Checking;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Kills;

/// <summary>Looks at what a killed process left in the database, and compares it with what it said and with what was there before.</summary>
internal sealed class Inspection(Newsroom room)
{
    private Dictionary<string, Guid> known = new(StringComparer.Ordinal);
    private int anchors;

    /// <summary>What was there before anybody was killed.</summary>
    public async Task Begin()
    {
        await using var data = room.Look();
        known = await Things(data);
    }

    /// <summary>Answers what is wrong, in sentences, and in which gaps the kill fell.</summary>
    public async Task<(IReadOnlyList<string> Faults, IReadOnlySet<Aim> Gaps)> Look(Heard heard)
    {
        await using var data = room.Look();
        await TheServerHasNoticed(data);
        var faults = new List<string>(await data.FindGaps());
        faults.AddRange(await Writes(data, heard));
        faults.AddRange(await AnchorsOf(data, heard));
        faults.AddRange(await Checkpoints(data, heard));
        if ((await room.The<VerifyLog>().Do()).Fault is { } fault) faults.Add($"log verify: {fault}");
        return (faults, await Fallen(data, heard));
    }

    /// <summary>PostgreSQL may still be at a commit that the process had sent.</summary>
    private static async Task TheServerHasNoticed(ClaimTrackerContext data)
    {
        if (!data.Database.IsNpgsql()) return;
        while (await data.Database.SqlQuery<long>($"""SELECT COUNT(*) AS "Value" FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'""").SingleAsync() > 0) await Task.Delay(5);
    }

    private async Task<IEnumerable<string>> Writes(ClaimTrackerContext data, Heard heard)
    {
        var there = await Things(data);
        var lines = await data.Changes.Where(line => line.Kind == ChangeKind.Added).Select(line => line.ThingId).ToListAsync();
        var faults = known.Concat(heard.Done).Where(write => there.GetValueOrDefault(write.Key) != write.Value).Select(write => $"lost: {write.Key}")
            .Concat(there.Keys.Where(name => !known.ContainsKey(name) && !heard.Done.ContainsKey(name) && !heard.Open.Contains(name)).Select(name => $"phantom: {name}"))
            .Concat(there.ExceptBy(lines, thing => thing.Value).Select(thing => $"without a line of history: {thing.Key}"))
            .Concat(lines.CountBy(id => id).Where(line => line.Value > 1).Select(line => $"added {line.Value} times: {line.Key}"))
            .ToList();
        known = there;
        return faults;
    }

    private async Task<IEnumerable<string>> AnchorsOf(ClaimTrackerContext data, Heard heard)
    {
        var entries = await data.Set<LogEntry>().CountAsync(entry => entry.Kind == EntryKind.Anchor);
        var rows = await data.Set<LogAnchor>().CountAsync();
        var (least, most) = (anchors + heard.Anchored, anchors + heard.Anchored + (heard.IsAnchorOpen ? 1 : 0));
        anchors = entries;
        return entries < least || entries > most || rows != entries ? [$"{least} to {most} anchors were expected; there are {entries} entries and {rows} rows"] : [];
    }

    private static async Task<IEnumerable<string>> Checkpoints(ClaimTrackerContext data, Heard heard)
    {
        var there = (await data.Set<LogCheckpoint>().AsNoTracking().ToListAsync()).ConvertAll(row => Checkpoint.Read(SignedNote.Read(row.Note).Text)).ToDictionary(checkpoint => checkpoint.Size, checkpoint => checkpoint.Root.ToString());
        return heard.Signed.Where(signed => there.GetValueOrDefault(signed.Key) != signed.Value).Select(signed => $"lost: the checkpoint of {signed.Key} entries");
    }

    private static async Task<IReadOnlySet<Aim>> Fallen(ClaimTrackerContext data, Heard heard)
    {
        var gaps = new HashSet<Aim>();
        if (await data.Set<LogTree>().AnyAsync(tree => data.Set<LogHead>().Any(head => head.LogId == tree.LogId && head.Next > tree.Size))) gaps.Add(Aim.CommitAndTile);
        if (await data.Set<LogTree>().AnyAsync(tree => tree.LogId == 1 && tree.Size > 0 && data.Set<LogCheckpoint>().All(row => row.Size < tree.Size))) gaps.Add(Aim.TileAndSignature);
        if (heard.IsRollingBack) gaps.Add(Aim.Rollback);
        return gaps;
    }

    /// <summary>Everything that the processes write, by its name.</summary>
    private static async Task<Dictionary<string, Guid>> Things(ClaimTrackerContext data)
    {
        var parties = await data.Set<Party>().Select(party => new { party.Name, party.Id }).ToListAsync();
        var disputes = await data.Set<Dispute>().Select(dispute => new { Name = dispute.Title, dispute.Id }).ToListAsync();
        return parties.Concat(disputes).ToDictionary(thing => thing.Name, thing => thing.Id, StringComparer.Ordinal);
    }
}
