using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication.Reading;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Publication;

/// <summary>Reads what remains of a sealed dispute.</summary>
public sealed class ReadSeal(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>The seal on the dispute of that address, or of that id, under which it is linked while it is sealed; empty when none is sealed.</summary>
    public async Task<PublicSeal?> OnDispute(string slug, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Addressed(slug, stop) is { Kind: BoardKind.Sealed } row ? await Read(data, row.DisputeId, stop) : null;
    }

    /// <summary>The seal on the dispute in which a claim was published.</summary>
    public async Task<PublicSeal?> OnClaim(Guid claimId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Set<BoardClaim>().AsNoTracking().FirstOrDefaultAsync(row => row.ClaimId == claimId, stop) is { } claim ? await Read(data, claim.DisputeId, stop) : null;
    }

    private static async Task<PublicSeal?> Read(ClaimTrackerContext data, Guid disputeId, CancellationToken stop)
    {
        if (await data.SealOn(disputeId, stop) is not { SealedAt: { } at } seal) return null;
        var editions = await data.Editions.AsNoTracking().Where(edition => edition.DisputeId == disputeId).OrderByDescending(edition => edition.Number)
            .Select(edition => new PublicSeal.Stamp(edition.Number, edition.PublishedAt, edition.Kind, edition.Sha256)).ToListAsync(stop);
        var isSample = await data.Set<BoardDispute>().Where(row => row.DisputeId == disputeId).Select(row => row.Sample).FirstAsync(stop);
        return new PublicSeal(disputeId, seal.Ground, seal.Reason, at, isSample, editions);
    }
}
