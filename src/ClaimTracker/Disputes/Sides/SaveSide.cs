using ClaimTracker.Data;
using ClaimTracker.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Disputes.Sides;

/// <summary>Adds a side to a dispute, or amends it. A party stands in one column at most.</summary>
public sealed class SaveSide(Workroom workroom)
{
    /// <summary>Answers the id. Without one, a new side is added.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, Guid? id, SideDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SaveSide), Right.Write, async work =>
        {
            await work.Find<Dispute>(disputeId, "dispute");
            await work.RefuseWithdrawn(disputeId);
            var sides = await work.Data.Set<Side>().Include(row => row.Parties).Where(row => row.DisputeId == disputeId).ToListAsync(work.Stop);
            var side = id is { } known ? sides.Find(row => row.Id == known) : work.Data.Add(new Side(disputeId)).Entity;
            if (side is null) throw new RefusedException(RefusalKind.NotFound, "There is no such side in this dispute. Go back and choose again.");
            if (id is not null) await work.RefuseStale(side, draft.Version);
            var intake = new Intake();
            side.Amend(draft, intake);
            await Check(work, side, sides, intake);
            intake.Insist();
            return side.Id;
        }, stop);

    private static async Task Check(Work work, Side side, List<Side> sides, Intake intake)
    {
        var others = sides.Where(other => other.Id != side.Id).ToList();
        if (others.Count >= Side.Most) intake.Refuse(nameof(SideDraft.Label), $"At most {Side.Most} sides fit. Put parties that say the same in one column.");
        if (others.Exists(other => other.Label == side.Label)) intake.Refuse(nameof(SideDraft.Label), "Another side has this label. Write another one.");
        var chosen = side.Parties.Select(row => row.PartyId).ToList();
        if (others.Exists(other => other.Parties.Any(row => chosen.Contains(row.PartyId)))) intake.Refuse(nameof(SideDraft.PartyIds), "A party stands in one column only. Take it out of the other side first.");
        if (await work.Data.Set<Party>().CountAsync(party => chosen.Contains(party.Id), work.Stop) != chosen.Count) intake.Refuse(nameof(SideDraft.PartyIds), "Choose the parties from the list.");
    }
}
