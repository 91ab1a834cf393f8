using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Disputes;

/// <summary>A withdrawn dispute has no working copy: it must be re-opened first. One that was merged has none for good.</summary>
internal static class OpenWork
{
    public static async Task RefuseWithdrawn(this Work work, Guid disputeId)
    {
        var state = await work.Data.Disputes.Where(dispute => dispute.Id == disputeId).Select(dispute => (WorkState?)dispute.State).FirstOrDefaultAsync(work.Stop);
        if (state == WorkState.Withdrawn)
            throw new RefusedException(RefusalKind.Invalid, "This dispute is withdrawn. An editor can re-open it; then it can be worked on.");
        if (state == WorkState.Merged)
            throw new RefusedException(RefusalKind.Invalid, "This dispute was merged into another one. Its claims are worked on there.");
    }
}
