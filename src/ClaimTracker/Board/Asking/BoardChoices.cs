using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Data.Searching;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>What the board can be filtered by, with the number of disputes of this view under each value. No numbers by party or speaker, and none by rating while one of these narrows the view (rule 7).</summary>
internal static class BoardChoices
{
    /// <summary>Longest list of one kind: the values with most disputes, by name.</summary>
    private const int MostOfAKind = 100;

    private static readonly FacetKind[] Offered = [FacetKind.Rating, FacetKind.Contested, FacetKind.Topic, FacetKind.Country, FacetKind.Party, FacetKind.Speaker];

    public static async Task<IReadOnlyDictionary<FacetKind, IReadOnlyList<BoardChoice>>> Of(ClaimTrackerContext data, BoardFilter? filter, int? total, CancellationToken stop)
    {
        var facets = new List<BoardFacet>();
        foreach (var kind in Offered)
            facets.AddRange(await data.Set<BoardFacet>().AsNoTracking().Where(facet => facet.Kind == kind).OrderByDescending(facet => facet.Disputes).ThenBy(facet => facet.Key).Take(MostOfAKind).ToListAsync(stop));
        var counts = await Counts(data, filter, total, facets, stop);
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

    private static async Task<Func<BoardFacet, int?>> Counts(ClaimTrackerContext data, BoardFilter? filter, int? total, List<BoardFacet> facets, CancellationToken stop)
    {
        if (filter is null) return _ => null;
        if (filter.IsWhole) return facet => facet.Disputes;
        if (total is null or > BoardPage.MostCounted) return await EachAlone(data, filter, facets, stop);
        var numbers = await BoardRows.Numbers(data, filter).Take(BoardPage.MostCounted).ToListAsync(stop);
        var found = await data.Set<BoardDispute>().AsNoTracking().Where(row => numbers.Contains(row.Number)).Select(row => row.Facets).ToListAsync(stop);
        var counted = found.SelectMany(keys => keys).GroupBy(key => key, StringComparer.Ordinal).ToDictionary(key => key.Key, key => key.Count(), StringComparer.Ordinal);
        return facet => counted.GetValueOrDefault(facet.Key);
    }

    /// <summary>Where the view is large, each value is counted up to the limit.</summary>
    private static async Task<Func<BoardFacet, int?>> EachAlone(ClaimTrackerContext data, BoardFilter filter, List<BoardFacet> facets, CancellationToken stop)
    {
        var counted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var facet in facets.Where(facet => MayCount(facet.Kind, filter)))
        {
            var narrowed = filter with { Tokens = [.. filter.Tokens, [new SearchToken(facet.Key)]] };
            counted[facet.Key] = await BoardRows.Numbers(data, narrowed).Take(BoardPage.MostCounted + 1).CountAsync(stop);
        }
        return facet => counted.GetValueOrDefault(facet.Key);
    }
}
