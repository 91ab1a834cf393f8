using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Together;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Messages.Watching;

/// <summary>Reads what a person watches.</summary>
public sealed class ReadWatched(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>Whether the person watches that dispute.</summary>
    public async Task<bool> Is(Guid accountId, Guid disputeId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Set<Watch>().AnyAsync(watch => watch.DisputeId == disputeId && watch.AccountId == accountId, stop);
    }

    /// <summary>All that the person watches, with its last change; what changed last comes first.</summary>
    public async Task<IReadOnlyList<WatchedEntry>> Of(Guid accountId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var rows = await (from watch in data.Set<Watch>().AsNoTracking()
                          where watch.AccountId == accountId
                          join dispute in data.Set<Dispute>() on watch.DisputeId equals dispute.Id
                          let last = data.Changes.Where(change => change.DisputeId == dispute.Id && !BesideTheWork.Kinds.Contains(change.ThingKind)).Max(change => (long?)change.Number)
                          select new { dispute.Id, dispute.Title, dispute.State, watch.Since, Last = last }).ToListAsync(stop);
        var numbers = rows.ConvertAll(row => row.Last ?? 0);
        var lines = await data.Changes.AsNoTracking().Where(change => numbers.Contains(change.Number)).Select(change => new { change.Number, change.At, change.ActorId }).ToDictionaryAsync(line => line.Number, stop);
        var names = (await Colleagues.All(data, stop)).ToDictionary(colleague => colleague.Id, colleague => colleague.Name);
        return [.. rows.Select(row => (row, line: lines.GetValueOrDefault(row.Last ?? 0)))
            .Select(pair => new WatchedEntry(pair.row.Id, pair.row.Title, pair.row.State, pair.row.Since, pair.line?.At ?? pair.row.Since, pair.line?.ActorId is { } by ? names.GetValueOrDefault(by) : null))
            .OrderByDescending(entry => entry.ChangedAt).ThenBy(entry => entry.Title, StringComparer.Ordinal)];
    }
}
