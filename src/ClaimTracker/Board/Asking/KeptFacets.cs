using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>What the whole board can be filtered by, read once for each revision: every view offers the same.</summary>
public sealed class KeptFacets
{
    /// <summary>Longest list of one kind: the values with most disputes.</summary>
    private const int MostOfAKind = 100;

    private static readonly FacetKind[] Offered = [FacetKind.Rating, FacetKind.Contested, FacetKind.Topic, FacetKind.Country, FacetKind.Party, FacetKind.Speaker];

    private volatile Kept? kept;

    /// <param name="revision">The number that the database gave before: what was read after it is at least as new.</param>
    internal async Task<IReadOnlyList<BoardFacet>> At(long revision, ClaimTrackerContext data, CancellationToken stop)
    {
        if (kept is { } known && known.Revision == revision) return known.Facets;
        var facets = new List<BoardFacet>();
        foreach (var kind in Offered)
            facets.AddRange(await data.Set<BoardFacet>().AsNoTracking().Where(facet => facet.Kind == kind).OrderByDescending(facet => facet.Disputes).ThenBy(facet => facet.Key).Take(MostOfAKind).ToListAsync(stop));
        kept = new Kept(revision, facets);
        return facets;
    }

    private sealed record Kept(long Revision, IReadOnlyList<BoardFacet> Facets);
}
