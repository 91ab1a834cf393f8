using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Together.Assignments;

/// <summary>Somebody who may write gives a dispute to a person who may write, themselves or another, or gives it to somebody else than before.</summary>
public sealed class AssignDispute(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, AssignmentDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(AssignDispute), Right.Write, async work =>
        {
            await work.Find<Dispute>(disputeId, "dispute");
            await work.Assign(new Assignment(disputeId, AssignedWork.Dispute, disputeId), draft, colleague => Task.FromResult(Suitability.Objection(colleague)));
        }, stop);
}
