using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Interests;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Publishing;

/// <summary>"Reviewed, no change": an editor looked at the current edition and found nothing to change.</summary>
public sealed class RecordLook(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, int editionNumber, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RecordLook), Right.Edit, async work =>
        {
            var dispute = await work.Find<Dispute>(disputeId, "dispute");
            if (!dispute.IsPublic)
                throw new RefusedException(RefusalKind.Invalid, "Only a published dispute can be reviewed without change. Publish an edition first.");
            await work.RefuseSealed(disputeId);
            if (dispute.LatestEdition != editionNumber)
                throw new RefusedException(RefusalKind.Stale, $"Edition {dispute.LatestEdition} was published since you looked. Look at it before you record that nothing changes.");
            await work.RefuseInterested(work.Data.Submissions.LastApproved(disputeId));
            work.Data.Add(new EditionLook(disputeId, editionNumber, work.Person!.PublicId, Role.Editor, work.Now));
            var row = await work.Data.Set<BoardDispute>().FirstAsync(board => board.DisputeId == disputeId, work.Stop);
            row.LastLookAt = work.Now;
            await work.RaiseRevision();
        }, stop);
}
