using ClaimTracker.Data;
using ClaimTracker.Disputes;

namespace ClaimTracker.Sample;

/// <summary>Marks a dispute as a sample, not a finding of this newsroom (rule 11). Only the loading does this, before the first edition.</summary>
public sealed class MarkSample(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(MarkSample), Right.Job, async work =>
        {
            var dispute = await work.Find<Dispute>(disputeId, "dispute");
            if (dispute.LatestEdition > 0)
                throw new RefusedException(RefusalKind.Invalid, "This dispute is published. What readers have seen is not turned into a sample afterwards.");
            dispute.MarkSample();
        }, stop);
}
