using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Assignments;

/// <summary>Reads to whom something is assigned.</summary>
public sealed class ReadAssignments(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    /// <summary>To whom a dispute, or the review of a submission, is assigned now; empty where it is to nobody.</summary>
    /// <param name="workId">The dispute or the submission.</param>
    public async Task<AssignmentEntry?> Of(Guid workId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return (await CurrentAssignments.Among(data, data.Set<Assignment>().Where(row => row.WorkId == workId), clock.Today(), stop)).FirstOrDefault();
    }

    /// <summary>The concurrency number for the form; 0 where it was never assigned.</summary>
    public async Task<int> VersionOf(Guid workId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Set<Assignment>().Where(row => row.WorkId == workId).Select(row => row.Version).FirstOrDefaultAsync(stop);
    }
}
