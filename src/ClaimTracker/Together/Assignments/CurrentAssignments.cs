using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Assignments;

/// <summary>Reads what is assigned: disputes until they are handed back, reviews as long as the submission waits. What is due first comes first.</summary>
internal static class CurrentAssignments
{
    public static async Task<IReadOnlyList<AssignmentEntry>> Among(ClaimTrackerContext data, IQueryable<Assignment> assignments, DateOnly day, CancellationToken stop)
    {
        var rows = await (from assignment in assignments.AsNoTracking()
                          where assignment.Work == AssignedWork.Dispute || data.Submissions.Any(submission => submission.Id == assignment.WorkId && submission.OpenFor != null)
                          join dispute in data.Set<Dispute>() on assignment.DisputeId equals dispute.Id
                          join assignee in data.Users on assignment.AssigneeId equals assignee.Id
                          join giver in data.Users on assignment.AssignedById equals giver.Id
                          select new { Assignment = assignment, dispute.Title, Assignee = assignee.PublicName ?? assignee.Email!, assignee.IsActive, By = giver.PublicName ?? giver.Email! }).ToListAsync(stop);
        return [.. rows.Select(row => new AssignmentEntry
        {
            DisputeId = row.Assignment.DisputeId,
            Title = row.Title,
            Work = row.Assignment.Work,
            WorkId = row.Assignment.WorkId,
            AssigneeId = row.Assignment.AssigneeId!.Value,
            Assignee = row.Assignee,
            IsActive = row.IsActive,
            DueOn = row.Assignment.DueOn,
            IsOverdue = row.Assignment.IsOverdueOn(day),
            AssignedBy = row.By,
            AssignedAt = row.Assignment.AssignedAt!.Value,
        }).OrderBy(entry => entry.DueOn ?? DateOnly.MaxValue).ThenBy(entry => entry.AssignedAt)];
    }
}
