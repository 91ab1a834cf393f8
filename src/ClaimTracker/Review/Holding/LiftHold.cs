using ClaimTracker.Data;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Holding;

/// <summary>Readers get it again: an editor lifts the hold, with a public reason. The one who began it may do so too.</summary>
public sealed class LiftHold(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid holdId, int version, string? reason, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(LiftHold), Right.Edit, async work =>
        {
            var hold = await work.FindOpen(holdId, version);
            await work.RefuseInterested(hold);
            if (hold.ClaimId is null && await work.Data.Set<Seal>().AnyAsync(seal => seal.OpenFor == hold.DisputeId, work.Stop))
                throw new RefusedException(RefusalKind.Invalid, "A seal on this dispute is asked for or in force. Decide on that first.");
            work.Because(PublicReason.Read(reason, "why it is lifted"));
            hold.Lift(work.Person!.PublicId, work.Now, work.Reason!);
            work.EnterLifted(hold);
            await work.ShowWhatIsLeft(hold.DisputeId);
        }, stop);
}
