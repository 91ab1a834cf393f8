using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>Reads what search engines may know: current disputes and their claims, no samples, by ranges of the board's numbers.</summary>
public sealed class ReadSitemap(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>Numbers in one range; with at most 40 claims a dispute, its file stays below the 50,000 addresses that sitemaps.org allows.</summary>
    private const int RangeLength = 1200;

    private const int MostAddresses = 50_000;

    /// <summary>How many ranges there are.</summary>
    public async Task<int> Ranges(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var last = await data.Set<BoardDispute>().MaxAsync(row => (long?)row.Number, stop);
        return last is { } number ? (int)(number / RangeLength) + 1 : 0;
    }

    /// <summary>Each dispute of a range, followed by its claims.</summary>
    public async Task<IReadOnlyList<SitemapLine>> Range(int range, CancellationToken stop = default)
    {
        var (first, end) = ((long)range * RangeLength, ((long)range + 1) * RangeLength);
        await using var data = await contexts.CreateDbContextAsync(stop);
        var disputes = await data.Set<BoardDispute>().AsNoTracking().Where(row => row.Kind == BoardKind.Published && !row.Sample && row.Number >= first && row.Number < end)
            .OrderBy(row => row.Number).Select(row => new { row.Slug, row.PublishedAt, Claims = row.Claims.Where(claim => claim.IsCurrent).Select(claim => claim.ClaimId).ToList() }).ToListAsync(stop);
        return [.. disputes.SelectMany(dispute => dispute.Claims.Select(claim => new SitemapLine(dispute.Slug, dispute.PublishedAt, claim)).Prepend(new SitemapLine(dispute.Slug, dispute.PublishedAt))).Take(MostAddresses)];
    }
}
