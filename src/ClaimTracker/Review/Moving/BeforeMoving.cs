using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Erasing;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Moving;

/// <summary>What must hold of a dispute before claims leave it or come into it.</summary>
internal static class BeforeMoving
{
    /// <summary>Nothing of it waits for a decision, so that no decision is about what has gone elsewhere since.</summary>
    public static async Task<WorkingCopy> FindMovable(this Work work, Guid disputeId)
    {
        var copy = await work.Data.LoadWorkingCopy(disputeId, work.Stop) ?? throw new RefusedException(RefusalKind.NotFound, "There is no such dispute. It may have been removed; go back to the list and choose again.");
        await work.RefuseWithdrawn(disputeId);
        await work.RefuseSealed(disputeId);
        var title = copy.Dispute.Title;
        if (copy.Dispute.State == WorkState.Submitted)
            throw new RefusedException(RefusalKind.Invalid, $"A submission of “{title}” waits for review. Have it decided or recalled first.");
        if (await work.Data.Set<Seal>().AnyAsync(seal => seal.OpenFor == disputeId, work.Stop) || await work.Data.Set<Hold>().AnyAsync(hold => hold.DisputeId == disputeId && hold.OpenFor != null, work.Stop))
            throw new RefusedException(RefusalKind.Invalid, $"Something of “{title}” is held back from readers. Lift the hold first.");
        if (await work.Data.Set<Erasure>().AnyAsync(erasure => erasure.DisputeId == disputeId && erasure.Done == null, work.Stop))
            throw new RefusedException(RefusalKind.Invalid, $"An erasure in “{title}” waits for a second person. Have it decided first.");
        return copy;
    }
}
