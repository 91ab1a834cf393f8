using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Sealing;

/// <summary>One editor asks that a dispute be sealed, with a ground and a public sentence. It is held from readers at once, as by any hold; a second editor seals it, or drops the wish.</summary>
public sealed class AskSeal(Workroom workroom)
{
    /// <summary>Answers the seal's id.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, SealDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(AskSeal), Right.Edit, async work =>
        {
            var dispute = await work.Find<Dispute>(disputeId, "dispute");
            if (dispute.LatestEdition == 0)
                throw new RefusedException(RefusalKind.Invalid, "Nothing of this dispute was published, so there is nothing to seal.");
            if (await work.Data.Set<Seal>().AnyAsync(seal => seal.OpenFor == disputeId, work.Stop))
                throw new RefusedException(RefusalKind.Invalid, "A seal on this dispute is asked for or in force already. Decide on that one.");
            var intake = new Intake();
            var ground = intake.RequiredChoice<SealGround>(draft.Ground, nameof(draft.Ground), "the ground");
            var reason = intake.Required(draft.Reason, nameof(draft.Reason), "the sentence that readers get", PublicReason.Limit);
            intake.Insist();
            work.Because(reason);
            var isHeld = await work.Data.Set<Hold>().AnyAsync(known => known.OpenFor == disputeId, work.Stop);
            var hold = isHeld ? null : await work.BeginHold(disputeId, claimId: null);
            var seal = work.Data.Add(new Seal(disputeId, ground, reason, hold?.Id, work.PersonId, work.Now)).Entity;
            await work.ShowWhatIsLeft(disputeId);
            return seal.Id;
        }, stop);
}
