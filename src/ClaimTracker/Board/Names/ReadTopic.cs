using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>Reads what a topic is called.</summary>
public sealed class ReadTopic(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>Empty when no published dispute stands under the topic.</summary>
    public async Task<string?> Name(string slug, CancellationToken stop = default)
    {
        if (!Slug.IsValid(slug)) return null;
        await using var data = await contexts.CreateDbContextAsync(stop);
        var key = Facets.Key(FacetKind.Topic, slug);
        return await data.Set<BoardFacet>().Where(facet => facet.Key == key).Select(facet => facet.Name).FirstOrDefaultAsync(stop);
    }
}
