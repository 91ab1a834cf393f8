using System.Runtime.CompilerServices;
using ClaimTracker.Data;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.History;

/// <summary>Reads all lines of history with filters, for administrators, newest first.</summary>
public sealed class ReadHistory(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>Lines that are held at a time while all are read.</summary>
    private const int Batch = 200;

    public async Task<HistoryPage> Read(HistoryQuery query, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var page = await Lines(data, query, HistoryQuery.PageSize + 1).ToListAsync(stop);
        var names = await Names(data, stop);
        var shown = page.Take(HistoryQuery.PageSize).Select(change => Named(change, names)).ToList();
        return new HistoryPage(shown, page.Count > HistoryQuery.PageSize ? shown[^1].Change.Number : null);
    }

    /// <summary>Every line that fits, page after page, so that only a few are held at a time. What is written meanwhile is newer than the first and does not appear.</summary>
    public async IAsyncEnumerable<HistoryLine> All(HistoryQuery query, [EnumeratorCancellation] CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var names = await Names(data, stop);
        while (true)
        {
            var page = await Lines(data, query, Batch).ToListAsync(stop);
            foreach (var change in page) yield return Named(change, names);
            if (page.Count < Batch) yield break;
            query = query with { Before = page[^1].Number };
        }
    }

    public async Task<HistoryChoices> Choices(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return new HistoryChoices(
            await data.Changes.Select(change => change.Deed).Distinct().OrderBy(deed => deed).ToListAsync(stop),
            await data.Changes.Select(change => change.ThingKind).Distinct().OrderBy(kind => kind).ToListAsync(stop),
            [.. (await Names(data, stop)).Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Value, StringComparer.OrdinalIgnoreCase)],
            await data.Changes.Where(change => change.ActorKind == ActorKind.Job).Select(change => change.ActorName).Distinct().OrderBy(name => name).ToListAsync(stop));
    }

    private static IQueryable<Change> Lines(ClaimTrackerContext data, HistoryQuery query, int most)
    {
        var lines = data.Changes.AsNoTracking().Include(change => change.Texts).AsQueryable();
        if (query.DisputeId is { } dispute) lines = lines.Where(change => change.DisputeId == dispute);
        if (query.ActorId is { } actor) lines = lines.Where(change => change.ActorId == actor);
        if (query.ActorKind is { } sort) lines = lines.Where(change => change.ActorKind == sort);
        if (!string.IsNullOrEmpty(query.Job)) lines = lines.Where(change => change.ActorKind == ActorKind.Job && change.ActorName == query.Job);
        if (!string.IsNullOrEmpty(query.Deed)) lines = lines.Where(change => change.Deed == query.Deed);
        if (!string.IsNullOrEmpty(query.ThingKind)) lines = lines.Where(change => change.ThingKind == query.ThingKind);
        if (query.From is { } from)
        {
            var first = StartOf(from);
            lines = lines.Where(change => change.At >= first);
        }
        if (query.Until is { } until && until < DateOnly.MaxValue)
        {
            var end = StartOf(until.AddDays(1));
            lines = lines.Where(change => change.At < end);
        }
        if (query.Before is { } before) lines = lines.Where(change => change.Number < before);
        if (PlainText.Fault(query.Deed + query.ThingKind + query.Job) is not null) lines = lines.Where(_ => false);
        return lines.OrderByDescending(change => change.Number).Take(most);
    }

    private static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static Task<Dictionary<Guid, string>> Names(ClaimTrackerContext data, CancellationToken stop) =>
        data.Users.AsNoTracking().ToDictionaryAsync(account => account.Id, account => account.PublicName ?? account.Email ?? "unnamed", stop);

    private static HistoryLine Named(Change change, Dictionary<Guid, string> names) =>
        new(change, change.ActorId is { } id ? names.GetValueOrDefault(id, change.ActorName) : change.ActorName);
}
