using ClaimTracker.Data;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Holding;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Sealing;

/// <summary>A second editor agrees: from now on the text of no edition is served. The editions stay as they are, and the public log says that they are sealed.</summary>
public sealed class ConfirmSeal(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid sealId, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ConfirmSeal), Right.Edit, async work =>
        {
            var seal = await work.FindOpen(sealId, version, isSealed: false);
            if (seal.AskedById == work.PersonId)
                throw new RefusedException(RefusalKind.NotAllowed, "You asked for this seal, so another editor must confirm it. Ask one.");
            seal.Confirm(work.PersonId, work.Now);
            var hold = await work.Data.Set<Hold>().FirstOrDefaultAsync(known => known.Id == seal.HoldId, work.Stop);
            if (hold is { IsUnconfirmed: true }) hold.Confirm(work.PersonId, work.Now);
            work.Enter(seal, EntryKind.Sealed);
            await work.ShowWhatIsLeft(seal.DisputeId);
        }, stop);
}
