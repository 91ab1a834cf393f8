using ClaimTracker.Data;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Matching;

/// <summary>The names of the shared records as finding compares them, kept in memory. Before each question the lines of history tell whether one of them changed; then that kind is read again.</summary>
public sealed class KeptNames : IDisposable
{
    /// <summary>Most records of one kind that are kept.</summary>
    private const int Most = 100_000;

    /// <summary>Whose lines of history make the names of a kind old: its own, and those of what stands beside its names.</summary>
    private static readonly Dictionary<RecordKind, string[]> Makers = new()
    {
        [RecordKind.Speaker] = [nameof(Speaker), nameof(Party)],
        [RecordKind.Party] = [nameof(Party)],
        [RecordKind.Outlet] = [nameof(Outlet)],
        [RecordKind.Source] = [nameof(Source), nameof(Outlet)],
        [RecordKind.Office] = [nameof(Speaker)],
    };

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Dictionary<RecordKind, IReadOnlyList<Row>> kept = [];
    private long seen;

    /// <summary>Whether records of that kind can be found.</summary>
    public static bool Keeps(RecordKind kind) => Makers.ContainsKey(kind);

    public void Dispose() => turn.Dispose();

    internal async Task<IReadOnlyList<Row>> Of(RecordKind kind, ClaimTrackerContext data, CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            await Forget(data, stop);
            if (!kept.TryGetValue(kind, out var rows)) kept[kind] = rows = await Read(kind, data, stop);
            return rows;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task Forget(ClaimTrackerContext data, CancellationToken stop)
    {
        var newest = await data.Changes.MaxAsync(change => (long?)change.Number, stop) ?? 0;
        var watched = Makers.Values.SelectMany(kinds => kinds).Distinct(StringComparer.Ordinal).ToList();
        var changed = newest == seen ? [] : await data.Changes.Where(change => change.Number > seen && watched.Contains(change.ThingKind)).Select(change => change.ThingKind).Distinct().ToListAsync(stop);
        foreach (var kind in Makers.Where(makers => newest < seen || makers.Value.Intersect(changed, StringComparer.Ordinal).Any()).Select(makers => makers.Key)) kept.Remove(kind);
        seen = newest;
    }

    private static async Task<IReadOnlyList<Row>> Read(RecordKind kind, ClaimTrackerContext data, CancellationToken stop)
    {
        switch (kind)
        {
            case RecordKind.Speaker:
                var parties = await data.Set<Party>().AsNoTracking().ToDictionaryAsync(party => party.Id, party => party.Name, stop);
                var speakers = await data.Set<Speaker>().AsNoTracking().Select(row => new { row.Id, row.Name, row.Aliases, row.Offices, row.PartyId }).Take(Most).ToListAsync(stop);
                return [.. speakers.Select(row => Named(kind, row.Id, row.Name, row.PartyId is { } id ? parties.GetValueOrDefault(id) : null, [.. row.Aliases, .. row.Offices.Select(office => office.Split('|')[0])]))];
            case RecordKind.Party:
                return [.. (await data.Set<Party>().AsNoTracking().Take(Most).ToListAsync(stop)).Select(row => Named(kind, row.Id, row.Name, null, row.Aliases))];
            case RecordKind.Office:
                var offices = await data.Set<Speaker>().AsNoTracking().Select(row => new { row.Name, row.Offices }).Take(Most).ToListAsync(stop);
                return [.. offices.SelectMany(row => row.Offices.Select(office => (Title: OfficeLines.TitleOf(office), row.Name))).GroupBy(row => row.Title, row => row.Name, StringComparer.Ordinal)
                    .Select(office => Named(kind, Guid.Empty, office.Key, Holders([.. office.Distinct(StringComparer.Ordinal)]), []))];
            case RecordKind.Outlet:
                return [.. (await data.Set<Outlet>().AsNoTracking().Select(row => new { row.Id, row.Name }).Take(Most).ToListAsync(stop)).Select(row => Named(kind, row.Id, row.Name, null, []))];
            default:
                var sources = await data.Set<Source>().AsNoTracking().Select(row => new { row.Id, row.Title, Outlet = row.Outlet.Name, row.PublishedOn, row.Url }).Take(Most).ToListAsync(stop);
                return [.. sources.Select(row => Named(kind, row.Id, row.Title, row.PublishedOn is { } day ? $"{row.Outlet}, {day}" : row.Outlet, row.Url is null ? [] : [row.Url]))];
        }
    }

    private static string Holders(IReadOnlyList<string> names) => names.Count == 1 ? names[0] : $"{names[0]} and {names.Count - 1:N0} more";

    /// <summary>Each name is compared together with what tells it from others, so that a name and a party can be typed together.</summary>
    private static Row Named(RecordKind kind, Guid id, string name, string? detail, IReadOnlyList<string> others) =>
        new(new KnownRecord(kind, id, name, detail), [.. others.Prepend(name).Select(one => RoughText.Words($"{one} {detail}"))]);

    internal sealed record Row(KnownRecord Record, string[][] Names);
}
