using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Holding;

/// <summary>One editor, at once: keeps a published dispute, or one of its claims, from readers, with a public sentence. A second editor confirms or lifts it within a day; otherwise it ends by itself.</summary>
public sealed class HoldFromReaders(Workroom workroom)
{
    /// <param name="actor">An editor.</param>
    /// <param name="disputeId">The dispute.</param>
    /// <param name="claimId">A claim that was published in it; empty to hold all of it.</param>
    /// <param name="reason">The sentence that readers get; at most 2,000 characters.</param>
    /// <param name="stop">Ends the deed.</param>
    /// <returns>The hold's id.</returns>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, Guid? claimId, string? reason, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(HoldFromReaders), Right.Edit, async work =>
        {
            var dispute = await work.Find<Dispute>(disputeId, "dispute");
            if (dispute.LatestEdition == 0)
                throw new RefusedException(RefusalKind.Invalid, "Nothing of this dispute was published, so there is nothing to keep from readers.");
            if (claimId is { } chosen && !await work.Data.Set<BoardClaim>().AnyAsync(claim => claim.ClaimId == chosen && claim.DisputeId == disputeId, work.Stop))
                throw new RefusedException(RefusalKind.Invalid, new Refusal("ClaimId", "That claim was never published in this dispute. Choose one from the list, or the whole dispute."));
            work.Because(PublicReason.Read(reason, "the sentence that readers get"));
            await work.RefuseSealed(disputeId);
            if (await work.Data.Set<Hold>().AnyAsync(hold => hold.OpenFor == (claimId ?? disputeId), work.Stop))
                throw new RefusedException(RefusalKind.Invalid, "This is held already. Confirm or lift that hold instead.");
            var hold = await work.BeginHold(disputeId, claimId);
            await work.ShowWhatIsLeft(disputeId);
            return hold.Id;
        }, stop);
}
