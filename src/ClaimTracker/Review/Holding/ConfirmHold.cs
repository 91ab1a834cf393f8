using ClaimTracker.Board.Index;
using ClaimTracker.Data;

namespace ClaimTracker.Review.Holding;

/// <summary>A second editor agrees: the hold lasts until an editor lifts it.</summary>
public sealed class ConfirmHold(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid holdId, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ConfirmHold), Right.Edit, async work =>
        {
            var hold = await work.FindOpen(holdId, version);
            if (hold.HeldById == work.PersonId)
                throw new RefusedException(RefusalKind.NotAllowed, "You began this hold, so another editor must confirm it. Ask one before it ends.");
            if (!hold.IsUnconfirmed)
                throw new RefusedException(RefusalKind.Invalid, "This hold is confirmed already. It lasts until an editor lifts it.");
            await work.RefuseInterested(hold);
            hold.Confirm(work.PersonId, work.Now);
            await work.RaiseRevision();
        }, stop);
}
