using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Together;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Together.Comments.Reading;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Reading;

/// <summary>Reads the disputes that a person wrote something to, what is assigned to them, and the comments that call them. To comment or to assign is not to write to a dispute.</summary>
public sealed class ReadMyWork(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    /// <summary>Things that the steps of the review change; the rest is work on the dispute.</summary>
    private static readonly string[] Workflow = [nameof(Submission), nameof(Edition), nameof(EditionLook), nameof(Dispute)];

    public async Task<MyWork> Read(Guid accountId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var lines = data.Changes.AsNoTracking().Where(change => change.DisputeId != null && !BesideTheWork.Kinds.Contains(change.ThingKind));
        var mine = lines.Where(change => change.ActorId == accountId).Select(change => change.DisputeId!.Value).Distinct();
        var disputes = await data.Disputes.AsNoTracking().Where(dispute => mine.Contains(dispute.Id)).ToListAsync(stop);
        var ids = disputes.Select(dispute => dispute.Id).ToList();
        var changed = await lines.Where(change => ids.Contains(change.DisputeId!.Value))
            .GroupBy(change => change.DisputeId!.Value).Select(group => new { Id = group.Key, At = group.Max(change => change.At) }).ToDictionaryAsync(row => row.Id, row => row.At, stop);
        var worked = await lines.Where(change => ids.Contains(change.DisputeId!.Value) && !Workflow.Contains(change.ThingKind))
            .GroupBy(change => change.DisputeId!.Value).Select(group => new { Id = group.Key, At = group.Max(change => change.At) }).ToDictionaryAsync(row => row.Id, row => row.At, stop);
        var submissions = (await data.Submissions.AsNoTracking().Where(row => ids.Contains(row.DisputeId)).ToListAsync(stop)).ToLookup(row => row.DisputeId);
        var items = disputes.Select(dispute =>
        {
            var latest = submissions[dispute.Id].MaxBy(row => row.SubmittedAt);
            return new WorkItem(
                dispute.Id, dispute.Title, dispute.Slug, dispute.State, dispute.LatestEdition, changed[dispute.Id],
                dispute.State == WorkState.Returned ? latest?.DecisionReason : null,
                latest is { IsOpen: true } ? latest.Id : null,
                latest is not null && worked.TryGetValue(dispute.Id, out var at) && at > latest.SubmittedAt);
        }).OrderByDescending(item => item.ChangedAt).ToList();
        return new MyWork(
            items.FindAll(item => item.State == WorkState.Draft),
            items.FindAll(item => item.State == WorkState.Returned),
            items.FindAll(item => item.State == WorkState.Submitted),
            items.FindAll(item => item.State is WorkState.Published or WorkState.Withdrawn))
        {
            Assigned = await CurrentAssignments.Among(data, data.Set<Assignment>().Where(assignment => assignment.AssigneeId == accountId), clock.Today(), stop),
            Calls = await Calls.To(data, accountId, stop),
        };
    }
}
