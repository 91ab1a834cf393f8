using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>Asks the database for the number of the last change of anything public, by whichever instance it was made.</summary>
public sealed class ReadRevision(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>0 while nothing was ever published.</summary>
    public async Task<long> Read(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Set<BoardState>().Select(row => row.Revision).SingleOrDefaultAsync(stop);
    }
}
