using ClaimTracker.Board.Index;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Searching;

/// <summary>The board index as a whole: all of it is derived from editions, so all of it may be emptied.</summary>
internal static class BoardTables
{
    /// <summary>Empties the index in the transaction of the caller. The revision goes on, so that pages made before are not taken for new ones.</summary>
    public static async Task Empty(ClaimTrackerContext data, CancellationToken stop)
    {
        await SearchIndex.Clear(data, stop);
        await data.Set<BoardNotice>().ExecuteDeleteAsync(stop);
        await data.Set<BoardFacet>().ExecuteDeleteAsync(stop);
        await data.Set<BoardClaim>().ExecuteDeleteAsync(stop);
        await data.Set<BoardDispute>().ExecuteDeleteAsync(stop);
        await data.Set<BoardState>().ExecuteUpdateAsync(state => state.SetProperty(row => row.Published, 0), stop);
    }
}
