using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Erasing;

/// <summary>Finds an erasure on which somebody may still decide.</summary>
internal static class WaitingErasure
{
    /// <summary>The erasure, or a refusal: only editors and administrators decide, and each only once.</summary>
    public static async Task<Erasure> FindWaiting(this Work work, Guid id, int version)
    {
        if (!work.Roles.Contains(Role.Editor) && !work.Roles.Contains(Role.Administrator))
            throw new RefusedException(RefusalKind.NotAllowed, "Only an editor or an administrator decides on an erasure. Ask one of them.");
        var erasure = await work.Find(work.Data.Set<Erasure>().Include(row => row.Parts).Where(row => row.Id == id), "erasure");
        await work.RefuseStale(erasure, version);
        return erasure.Done is null ? erasure : throw new RefusedException(RefusalKind.Invalid, "This was decided already. Look at the list for what came of it.");
    }
}
