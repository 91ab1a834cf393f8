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

    /// <summary>The working copy in which a claim stands; empty when there is no such claim.</summary>
    public async Task<WorkingCopy?> Around(Guid claimId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var disputeId = await data.Claims.Where(claim => claim.Id == claimId).Select(claim => (Guid?)claim.DisputeId).FirstOrDefaultAsync(stop);
        return disputeId is { } id ? await data.LoadWorkingCopy(id, stop) : null;
    }
}
