using ClaimTracker.Data;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.History;

/// <summary>Reads all lines of history with filters, for administrators.</summary>
public sealed class ReadHistory(IDbContextFactory<ClaimTrackerContext> contexts)
{
    public async Task<HistoryPage> Read(HistoryQuery query, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var lines = data.Changes.AsNoTracking().Include(change => change.Texts).AsQueryable();
        if (query.DisputeId is { } dispute) lines = lines.Where(change => change.DisputeId == dispute);
        if (query.ActorId is { } actor) lines = lines.Where(change => change.ActorId == actor);
        if (!string.IsNullOrEmpty(query.Deed)) lines = lines.Where(change => change.Deed == query.Deed);
        if (!string.IsNullOrEmpty(query.ThingKind)) lines = lines.Where(change => change.ThingKind == query.ThingKind);
        if (query.Before is { } before) lines = lines.Where(change => change.Number < before);
        if (PlainText.Fault(query.Deed + query.ThingKind) is not null) lines = lines.Where(_ => false);
        var page = await lines.OrderByDescending(change => change.Number).Take(HistoryQuery.PageSize + 1).ToListAsync(stop);
        var names = await data.Users.AsNoTracking().OrderBy(account => account.Email).ToDictionaryAsync(account => account.Id, account => account.PublicName ?? account.Email ?? "unnamed", stop);
        var shown = page.Take(HistoryQuery.PageSize).Select(change => new HistoryPage.Line(change, change.ActorId is { } id ? names.GetValueOrDefault(id, change.ActorName) : change.ActorName)).ToList();
        return new HistoryPage(
            shown,
            page.Count > HistoryQuery.PageSize ? shown[^1].Change.Number : null,
            await data.Changes.Select(change => change.Deed).Distinct().OrderBy(deed => deed).ToListAsync(stop),
            await data.Changes.Select(change => change.ThingKind).Distinct().OrderBy(kind => kind).ToListAsync(stop),
            [.. names.Select(pair => (pair.Key, pair.Value))]);
    }
}
