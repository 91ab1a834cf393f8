using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Publication.Reading;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>Reads what published disputes cite of one outlet: the board index says where, the editions say what.</summary>
public sealed class ReadOutlet(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    /// <summary>Empty when no published dispute cites the outlet, or when the key cannot be read.</summary>
    public async Task<OutletPage?> Read(string id, string? after, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        if (await ReadPositions.Facet(data, FacetKind.Outlet, id, stop) is not { } facet) return null;
        if (BoardFilter.Read(new BoardQuery(After: after) { Outlet = id }, out _) is not { } filter) return null;
        var page = await BoardRows.Page(data, filter, first: [], stop);
        var shown = page.Take(filter.Size).ToList();
        var editions = shown.ConvertAll(row => row.EditionId);
        var parts = await data.Set<EditionPart>().AsNoTracking().Where(part => editions.Contains(part.EditionId) && part.Kind == PartKind.Source)
            .OrderBy(part => part.Ordinal).Select(part => new { part.EditionId, part.Bytes }).ToListAsync(stop);
        var left = new Dictionary<Guid, HashSet<Guid>>();
        foreach (var row in shown.Where(row => row.HasHolds))
            left[row.EditionId] = [.. (await data.LoadEdition(row.DisputeId, row.EditionNumber, stop))!.Without(await data.HoldsOn(row.DisputeId, stop)).Sources.Select(source => source.Id)];
        var cited = parts.Where(part => part.Bytes.Length > 0).Select(part => (part.EditionId, Source: EditionFormat.Read<SourcePart>(part.Bytes))).Where(part => part.Source.Outlet.Id == Guid.Parse(id) && (!left.TryGetValue(part.EditionId, out var kept) || kept.Contains(part.Source.Id))).ToLookup(part => part.EditionId, part => part.Source);
        return new OutletPage(
            ReadPositions.Details<SourcePart.NamedOutlet>(facet)!,
            [.. shown.Select(row => new OutletPage.CitedIn(ReadBoard.Entry(row, clock), [.. cited[row.EditionId]]))],
            page.Count > filter.Size ? new BoardKey(shown[^1].EventDay, shown[^1].Number).Written(filter.Sort) : null);
    }
}
