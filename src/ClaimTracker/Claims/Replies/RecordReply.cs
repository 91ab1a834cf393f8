using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Claims.Replies;

/// <summary>Records that a party was asked, or what was searched instead; adds the entry or amends it.</summary>
public sealed class RecordReply(Workroom workroom)
{
    /// <summary>Answers the id. Without one, a new entry is added.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, Guid? id, ReplyDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RecordReply), Right.Write, async work =>
        {
            await work.Find<Dispute>(disputeId, "dispute");
            await work.RefuseWithdrawn(disputeId);
            var reply = id is { } known
                ? await work.Find(work.Data.Set<ReplySought>().Where(row => row.Id == known && row.DisputeId == disputeId), "entry")
                : work.Data.Add(new ReplySought(disputeId)).Entity;
            if (id is not null) await work.RefuseStale(reply, draft.Version);
            var intake = new Intake();
            var partyId = intake.Id(draft.PartyId, nameof(draft.PartyId), "the party");
            var party = partyId is { } chosen ? await work.Find<Party>(chosen, "party") : null;
            var sides = await work.Data.Set<Side>().Include(side => side.Parties).Where(side => side.DisputeId == disputeId).ToListAsync(work.Stop);
            var claims = await work.Data.Claims.Where(claim => claim.DisputeId == disputeId).Select(claim => claim.Id).ToHashSetAsync(work.Stop);
            reply.Amend(draft, party, sides, claims, intake);
            intake.Insist();
            return reply.Id;
        }, stop);
}
