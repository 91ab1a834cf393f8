using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication.Reading;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Publication;

/// <summary>Reads why readers do not get something that was published.</summary>
public sealed class ReadHold(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>The hold on a whole dispute; empty when no dispute of that address is held.</summary>
    public async Task<PublicHold?> OnDispute(string slug, CancellationToken stop = default)
    {
        if (!Slug.IsValid(slug)) return null;
        await using var data = await contexts.CreateDbContextAsync(stop);
        var row = await data.Set<BoardDispute>().AsNoTracking().FirstOrDefaultAsync(known => known.Slug == slug && known.Kind == BoardKind.Held, stop);
        return row is null ? null : (await data.HoldsOn(row.DisputeId, stop)).FirstOrDefault(hold => hold.ClaimId is null);
    }

    /// <summary>The hold on a claim or on the whole of its dispute; empty when the claim was never published, or is not held, and where it is sealed.</summary>
    public async Task<PublicHold?> OnClaim(Guid claimId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var claim = await data.Set<BoardClaim>().AsNoTracking().FirstOrDefaultAsync(row => row.ClaimId == claimId, stop);
        return claim is null || await data.SealOn(claim.DisputeId, stop) is not null ? null : (await data.HoldsOn(claim.DisputeId, stop)).FirstOrDefault(hold => hold.ClaimId is null || hold.ClaimId == claimId);
    }
}
