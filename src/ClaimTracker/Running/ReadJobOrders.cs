using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Running;

/// <summary>Reads what was last asked of each job.</summary>
public sealed class ReadJobOrders(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>By the job's name in the schedule; a job that nobody ever asked for is not there.</summary>
    public async Task<IReadOnlyDictionary<string, JobOrderEntry>> All(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await (from order in data.Set<JobOrder>().AsNoTracking()
                      join account in data.Users on order.AskedById equals account.Id
                      select new JobOrderEntry(order.Job, order.Asked, order.AskedAt, account.PublicName ?? account.Email!, order.Version))
            .ToDictionaryAsync(entry => entry.Job, StringComparer.Ordinal, stop);
    }
}
