using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Disputes;

/// <summary>Saves single fields of a dispute while they are typed; the same as <see cref="Claims.SaveClaimFields"/> for a claim.</summary>
public sealed class SaveDisputeFields(Workroom workroom)
{
    /// <summary>Answers what is stored now in the fields that changed, by their names; none when nothing did.</summary>
    public Task<Outcome<IReadOnlyDictionary<string, string?>>> Do(Actor actor, Guid disputeId, IReadOnlyList<FieldChange> changes, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SaveDisputeFields), Right.Write, async work =>
        {
            await work.RefuseWithdrawn(disputeId);
            var dispute = await work.Find(work.Data.Disputes.Include(row => row.Topics).Where(row => row.Id == disputeId), "dispute");
            var draft = await Filled(work, dispute);
            var taken = await work.Take(dispute, draft, changes);
            var intake = new Intake();
            await SaveDispute.Amend(work, dispute, draft, intake);
            intake.Insist(draft);
            return TakingFields.Stored(await Filled(work, dispute), taken);
        }, stop);

    private static async Task<DisputeDraft> Filled(Work work, Dispute dispute)
    {
        var ids = dispute.Topics.Select(row => row.TopicId).ToList();
        var topics = await work.Data.Set<Topic>().Where(topic => ids.Contains(topic.Id)).OrderBy(topic => topic.Name).ToListAsync(work.Stop);
        return DisputeDraft.From(dispute, topics);
    }
}
