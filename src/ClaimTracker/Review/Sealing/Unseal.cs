using ClaimTracker.Data;
using ClaimTracker.Review.Holding;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Sealing;

/// <summary>A second editor agrees: readers get the dispute again as it was, published, withdrawn or held for another reason, and find in its history that it was sealed.</summary>
public sealed class Unseal(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid sealId, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(Unseal), Right.Edit, async work =>
        {
            var seal = await work.FindOpen(sealId, version, isSealed: true);
            if (seal.UnsealAskedById is null)
                throw new RefusedException(RefusalKind.Invalid, "Nobody has asked that it be unsealed. Ask for it with a sentence; then another editor unseals it.");
            if (seal.UnsealAskedById == work.PersonId)
                throw new RefusedException(RefusalKind.NotAllowed, "You asked that it be unsealed, so another editor must agree. Ask one.");
            work.Because(seal.UnsealReason!);
            seal.End(work.Now);
            await work.EndHold(seal);
            work.Enter(seal, EntryKind.Unsealed);
            await work.ShowWhatIsLeft(seal.DisputeId);
        }, stop);
}
