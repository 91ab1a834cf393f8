using ClaimTracker.Data;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Publishing;

namespace ClaimTracker.Review.Sealing;

/// <summary>Nothing is sealed: an editor closes the wish with a public reason, and the hold that began with it ends. The one who asked may do so too.</summary>
public sealed class DropSeal(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid sealId, int version, string? reason, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(DropSeal), Right.Edit, async work =>
        {
            var seal = await work.FindOpen(sealId, version, isSealed: false);
            work.Because(PublicReason.Read(reason, "why it is not sealed"));
            seal.Drop(work.Now);
            await work.EndHold(seal);
            await work.ShowWhatIsLeft(seal.DisputeId);
        }, stop);
}
