using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Publication.Reading;

/// <summary>Whether a dispute is sealed, and how it is found then.</summary>
internal static class Sealed
{
    /// <summary>The seal that is in force on a dispute; empty when it is not sealed.</summary>
    public static Task<Seal?> SealOn(this ClaimTrackerContext data, Guid disputeId, CancellationToken stop) =>
        data.Set<Seal>().AsNoTracking().FirstOrDefaultAsync(seal => seal.OpenFor == disputeId && seal.SealedAt != null, stop);

    /// <summary>The row of the board index under that address, whatever readers get of it; of a sealed dispute also under its id, since its address may repeat the matter. What no dispute can be called is asked of no database.</summary>
    public static async Task<BoardDispute?> Addressed(this ClaimTrackerContext data, string slug, CancellationToken stop)
    {
        if (!Slug.IsValid(slug)) return null;
        var rows = data.Set<BoardDispute>().AsNoTracking();
        return await rows.FirstOrDefaultAsync(row => row.Slug == slug, stop)
            ?? (Guid.TryParseExact(slug, "D", out var id) ? await rows.FirstOrDefaultAsync(row => row.DisputeId == id && row.Kind == BoardKind.Sealed, stop) : null);
    }
}
