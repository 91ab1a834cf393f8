using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Document;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Publishing;

/// <summary>One editor, at once: publishes a last edition that withdraws the dispute with a public reason. Old editions stay readable; an open submission is declined.</summary>
public sealed class WithdrawDispute(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, int version, string? reason, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(WithdrawDispute), Right.Edit, async work =>
        {
            var dispute = await work.Find<Dispute>(disputeId, "dispute");
            await work.RefuseStale(dispute, version);
            if (!dispute.IsPublic)
                throw new RefusedException(RefusalKind.Invalid, "Only a published dispute can be withdrawn. This one is not public.");
            await work.RefuseSealed(disputeId);
            work.Because(PublicReason.Read(reason, "the public reason for the withdrawal"));
            foreach (var open in await work.Data.Submissions.Include(row => row.Release).Where(row => row.OpenFor == disputeId).ToListAsync(work.Stop))
                open.Decide(StepKind.Declined, work.PersonId, Role.Editor, work.Now, work.Reason);
            var last = (await work.Data.LastSeen(disputeId, work.Stop))!;
            var by = new Byline(work.Person!.PublicId, Role.Editor);
            var publication = new PublicationPart
            {
                DisputeId = disputeId,
                Number = dispute.LatestEdition + 1,
                Kind = EditionKind.Withdrawn,
                PublishedAt = work.Now,
                ApprovedBy = by,
                Steps = [new PublicationPart.Step(StepKind.Withdrawn, work.Now, by)],
                WithdrawnBecause = work.Reason,
            };
            var edition = work.Data.Add(EditionPress.PrintWithdrawal(publication, last.Header)).Entity;
            dispute.Withdrawn(publication.Number);
            await BoardWriter.Write(work, edition, last with { Publication = publication, Claims = [], Verdicts = [], SecondVerdicts = [], Sources = [], Notices = [] });
        }, stop);
}
