using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Log.Entries;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Publishing;

/// <summary>Starts work on a withdrawn dispute again; it becomes public only through review.</summary>
public sealed class ReopenDispute(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, int version, string? reason, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ReopenDispute), Right.Edit, async work =>
        {
            var dispute = await work.Find<Dispute>(disputeId, "dispute");
            await work.RefuseStale(dispute, version);
            if (dispute.State != WorkState.Withdrawn)
                throw new RefusedException(RefusalKind.Invalid, dispute.State == WorkState.Merged ? "This dispute was merged into another one, so it is not re-opened. Its claims are worked on there." : "Only a withdrawn dispute can be re-opened. This one can be worked on already.");
            work.Because(PublicReason.Read(reason, "why it is re-opened"));
            dispute.Reopened();
            work.Data.Book.Add(new PublicEntry { Kind = EntryKind.DisputeReopened, Time = work.Now, DisputeId = disputeId }, disputeId);
        }, stop);
}
