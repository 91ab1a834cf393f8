using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Disputes.Reading;

/// <summary>Reads the working copy of a dispute for staff; empty when there is no such dispute.</summary>
public sealed class ReadWorkingCopy(IDbContextFactory<ClaimTrackerContext> contexts)
{
    public async Task<WorkingCopy?> Read(Guid disputeId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.LoadWorkingCopy(disputeId, stop);
    }
}
