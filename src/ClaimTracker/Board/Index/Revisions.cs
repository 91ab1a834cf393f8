using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board.Index;

/// <summary>Counts the changes of anything public. Every deed that changes what readers see raises the number in its own transaction.</summary>
internal static class Revisions
{
    /// <summary>Answers the new number.</summary>
    public static async Task<long> RaiseRevision(this Work work) => ++(await work.BoardState()).Revision;

    public static async Task<BoardState> BoardState(this Work work) =>
        work.Data.Set<BoardState>().Local.FirstOrDefault()
        ?? await work.Data.Set<BoardState>().SingleOrDefaultAsync(work.Stop)
        ?? work.Data.Add(new BoardState()).Entity;

    /// <summary>The number that a committed context left; empty when it changed nothing public.</summary>
    public static long? Raised(ClaimTrackerContext data) => data.ChangeTracker.Entries<BoardState>().FirstOrDefault()?.Entity.Revision;
}
