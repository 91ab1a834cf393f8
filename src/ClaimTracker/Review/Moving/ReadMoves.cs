using ClaimTracker.Data;
using ClaimTracker.Disputes.Moving;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Moving;

/// <summary>Reads for the newsroom from where claims came into a dispute, and where they went.</summary>
public sealed class ReadMoves(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<MoveLine>> Of(Guid disputeId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var rows = await (from move in data.Set<Move>().AsNoTracking()
                          join other in data.Disputes on move.FromId == disputeId ? move.ToId : move.FromId equals other.Id
                          where move.FromId == disputeId || move.ToId == disputeId
                          orderby move.MovedAt
                          select new { move, other.Id, other.Title, other.LatestEdition }).ToListAsync(stop);
        return [.. rows.Select(row => new MoveLine(row.Id, row.Title, row.LatestEdition > 0, row.move.Reason, row.move.MovedAt, row.move.PublicWith is not null)
        {
            IsMerge = row.move.Kind == RelationKind.MergedFrom,
            IsOut = row.move.FromId == disputeId,
        })];
    }
}
