using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>What the board can be filtered by, with the number of disputes of this view under each value. No numbers by party or speaker, and none by rating while one of these narrows the view (rule 7).</summary>
internal static class BoardChoices
{
    /// <param name="numbers">The numbers of all rows of a narrowed view; empty where nothing narrows it, or where it is too large to be counted.</param>
    public static async Task<IReadOnlyDictionary<FacetKind, IReadOnlyList<BoardChoice>>> Of(ClaimTrackerContext data, IReadOnlyList<BoardFacet> facets, BoardFilter? filter, List<long>? numbers, CancellationToken stop)
    {
        var counts = await Counts(data, filter, numbers, stop);
        return facets.GroupBy(facet => facet.Kind).ToDictionary(kind => kind.Key, IReadOnlyList<BoardChoice> (kind) => [.. InOrder(kind).Select(facet => new BoardChoice(facet.Code, facet.Name, MayCount(facet.Kind, filter) ? counts(facet) : null))]);
    }

    private static IEnumerable<BoardFacet> InOrder(IGrouping<FacetKind, BoardFacet> kind) => kind.Key switch
    {
        FacetKind.Rating => kind.OrderBy(facet => Terms.Read<Rating>(facet.Code)),
        FacetKind.Contested => kind.OrderBy(facet => Terms.Read<Element>(facet.Code)),
        _ => kind.OrderBy(facet => facet.Name, StringComparer.OrdinalIgnoreCase),
    };

    private static bool MayCount(FacetKind kind, BoardFilter? filter) =>
        kind is not (FacetKind.Party or FacetKind.Speaker) && !(filter is { IsPersonal: true } && (kind == FacetKind.Rating || filter.HasRating));

    private static async Task<Func<BoardFacet, int?>> Counts(ClaimTrackerContext data, BoardFilter? filter, List<long>? numbers, CancellationToken stop)
    {
        if (filter is { IsWhole: true }) return facet => facet.Disputes;
        if (numbers is null) return _ => null;
        var found = await data.Set<BoardDispute>().AsNoTracking().Where(row => numbers.Contains(row.Number)).Select(row => row.Facets).ToListAsync(stop);
        var counted = found.SelectMany(keys => keys).GroupBy(key => key, StringComparer.Ordinal).ToDictionary(key => key.Key, key => key.Count(), StringComparer.Ordinal);
        return facet => counted.GetValueOrDefault(facet.Key);
    }
}
