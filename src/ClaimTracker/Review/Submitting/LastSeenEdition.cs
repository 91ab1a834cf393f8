using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Reading;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Submitting;

/// <summary>Reads what readers saw last.</summary>
internal static class LastSeenEdition
{
    /// <summary>The newest edition that was no withdrawal.</summary>
    public static async Task<EditionDocument?> LastSeen(this ClaimTrackerContext data, Guid disputeId, CancellationToken stop)
    {
        var edition = await data.Editions.AsNoTracking().Include(row => row.Parts)
            .Where(row => row.DisputeId == disputeId && row.Kind == EditionKind.Published).OrderByDescending(row => row.Number).FirstOrDefaultAsync(stop);
        return edition is null ? null : await data.AsDocument(edition, stop);
    }

    /// <summary>Whether the newest edition is a withdrawal.</summary>
    public static async Task<bool> IsWithdrawn(this ClaimTrackerContext data, Guid disputeId, CancellationToken stop) =>
        await data.Editions.Where(row => row.DisputeId == disputeId).OrderByDescending(row => row.Number).Select(row => (EditionKind?)row.Kind).FirstOrDefaultAsync(stop) == EditionKind.Withdrawn;
}
