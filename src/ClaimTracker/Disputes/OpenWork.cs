using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Disputes;

/// <summary>A withdrawn dispute has no working copy: it must be re-opened first.</summary>
internal static class OpenWork
{
    public static async Task RefuseWithdrawn(this Work work, Guid disputeId)
    {
        if (await work.Data.Disputes.AnyAsync(dispute => dispute.Id == disputeId && dispute.State == WorkState.Withdrawn, work.Stop))
            throw new RefusedException(RefusalKind.Invalid, "This dispute is withdrawn. An editor can re-open it; then it can be worked on.");
    }
}
