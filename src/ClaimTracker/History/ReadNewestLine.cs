using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.History;

/// <summary>Reads whether anything was written since: the number of the newest line of history, of whatever thing.</summary>
public sealed class ReadNewestLine(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>0 while there is no line.</summary>
    public async Task<long> Read(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Changes.MaxAsync(change => (long?)change.Number, stop) ?? 0;
    }
}
