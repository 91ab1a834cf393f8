using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Disputes;

/// <summary>Says how this dispute stands to another, or, with no kind, takes that back.</summary>
public sealed class RelateDisputes(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, int version, Guid otherId, RelationKind? kind, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RelateDisputes), Right.Write, async work =>
        {
            var dispute = await work.Find(work.Data.Disputes.Include(row => row.Relations).Where(row => row.Id == disputeId), "dispute");
            var other = await work.Find<Dispute>(otherId, "dispute");
            await work.RefuseWithdrawn(disputeId);
            await work.RefuseStale(dispute, version);
            if (other.Id == dispute.Id)
                throw new RefusedException(RefusalKind.Invalid, new Refusal("OtherId", "A dispute is not related to itself. Choose another one."));
            if (kind is { } forged && forged.IsByMove())
                throw new RefusedException(RefusalKind.Invalid, new Refusal("Kind", "Disputes come to stand like that by merging or splitting. Do that, or choose from the list."));
            if (dispute.Relations.Any(relation => relation.OtherId == otherId && relation.Kind.IsByMove()))
                throw new RefusedException(RefusalKind.Invalid, new Refusal("OtherId", "Claims moved between these two disputes, and both say so for good. Choose another one."));
            if (kind is { } chosen) dispute.Relate(otherId, chosen);
            else if (dispute.Relations.FirstOrDefault(relation => relation.OtherId == otherId) is { } taken) dispute.Relations.Remove(taken);
        }, stop);
}
