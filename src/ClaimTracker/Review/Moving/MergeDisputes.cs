using ClaimTracker.Data;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Moving;

/// <summary>
/// Moves all claims of one dispute into another, which goes on; ids stay. Readers keep the old dispute until an edition of the other one is approved; in that moment its
/// address leads there, and its editions stay readable. An editor who merges contributes, and so does not approve that edition (rule 1).
/// </summary>
public sealed class MergeDisputes(Workroom workroom)
{
    /// <summary>Answers the id of the dispute that goes on.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, MergeDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(MergeDisputes), Right.Edit, async work =>
        {
            var from = await work.FindMovable(disputeId);
            await work.RefuseStale(from.Dispute, draft.Version);
            var intake = new Intake();
            if (string.IsNullOrWhiteSpace(draft.IntoId)) intake.Refuse(nameof(draft.IntoId), "Choose the dispute that goes on.");
            var intoId = intake.Id(draft.IntoId, nameof(draft.IntoId), "the dispute that goes on");
            if (intoId == disputeId) intake.Refuse(nameof(draft.IntoId), "A dispute is not merged into itself. Choose another one.");
            work.Because(intake.Required(draft.Reason, nameof(draft.Reason), "why the two are one", PublicReason.Limit));
            intake.Insist();
            var to = await work.FindMovable(intoId!.Value);
            if (from.Dispute.IsSample != to.Dispute.IsSample)
                throw new RefusedException(RefusalKind.Invalid, new Refusal(nameof(draft.IntoId), "Sample data is not mixed with disputes of your own. Choose one of the same kind."));
            await new MovingClaims(work, from, to).Move(from.Claims.Select(claim => claim.Id).ToHashSet(), RelationKind.MergedFrom);
            to.Dispute.Relate(disputeId, RelationKind.MergedFrom);
            to.Dispute.Takes(from.Dispute);
            from.Dispute.Merged(to.Dispute.Id);
            // Nobody is called to work on what is closed.
            (await work.Data.Set<Assignment>().FirstOrDefaultAsync(row => row.WorkId == disputeId, work.Stop))?.HandBack();
            return to.Dispute.Id;
        }, stop);
}
