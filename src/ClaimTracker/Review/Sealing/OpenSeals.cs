using ClaimTracker.Data;
using ClaimTracker.Log.Entries;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Interests;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Sealing;

/// <summary>What the deeds on a seal have in common.</summary>
internal static class OpenSeals
{
    /// <summary>Loads a seal that is asked for or in force, or refuses; whoever has an interest in the newest approved edition decides nothing here.</summary>
    /// <param name="work">The deed.</param>
    /// <param name="sealId">The seal.</param>
    /// <param name="version">The concurrency number that the person saw.</param>
    /// <param name="isSealed">Whether the deed needs it in force, or only asked for.</param>
    public static async Task<Seal> FindOpen(this Work work, Guid sealId, int version, bool isSealed)
    {
        var seal = await work.Find<Seal>(sealId, "seal");
        if (seal.OpenFor is null) throw new RefusedException(RefusalKind.Stale, "This was decided already. Look at the dispute again.");
        await work.RefuseStale(seal, version);
        if (seal.IsSealed != isSealed)
            throw new RefusedException(RefusalKind.Invalid, seal.IsSealed ? "This dispute is sealed already. Ask that it be unsealed instead." : "This dispute is not sealed yet. Confirm or drop the wish to seal it.");
        await work.RefuseInterested(work.Data.Submissions.LastApproved(seal.DisputeId));
        return seal;
    }

    /// <summary>Nothing of a sealed dispute is submitted, published, withdrawn, held or looked through: nobody could read it.</summary>
    public static async Task RefuseSealed(this Work work, Guid disputeId)
    {
        if (await work.Data.Set<Seal>().AnyAsync(seal => seal.OpenFor == disputeId && seal.SealedAt != null, work.Stop))
            throw new RefusedException(RefusalKind.Invalid, "This dispute is sealed, so nothing of it goes to readers. Have it unsealed first; that takes two editors.");
    }

    /// <summary>The hold that began with the seal ends with it.</summary>
    public static async Task EndHold(this Work work, Seal seal)
    {
        if (await work.Data.Set<Hold>().FirstOrDefaultAsync(hold => hold.Id == seal.HoldId && hold.OpenFor != null, work.Stop) is not { } hold) return;
        hold.Lift(work.Person!.PublicId, work.Now, work.Reason!);
        work.EnterLifted(hold);
    }

    /// <summary>Enters in the public log that it is sealed, or is no more.</summary>
    public static void Enter(this Work work, Seal seal, EntryKind kind) => work.Data.Book.Add(new PublicEntry { Kind = kind, Time = work.Now, DisputeId = seal.DisputeId }, seal.Id);
}
