using System.Text.Json;
using ClaimTracker.Board;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes.Moving;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Publication.Reading;

/// <summary>Where other disputes are found that a dispute names.</summary>
internal static class LeadsOn
{
    /// <summary>Where the address of a merged dispute leads; empty for any other. Of a dispute that is held or sealed it says no word, and of a sealed one not even the address in words.</summary>
    public static async Task<PublishedDispute.RelatedTo?> LeadsTo(this ClaimTrackerContext data, Guid? mergedInto, CancellationToken stop) =>
        mergedInto is { } into && await data.Set<BoardDispute>().AsNoTracking().FirstOrDefaultAsync(other => other.DisputeId == into, stop) is { } next ? Named(next) : null;

    /// <summary>The moves from and to a dispute that readers know of, newest first.</summary>
    public static async Task<IReadOnlyList<PublishedHistory.PastMove>> PublicMoves(this ClaimTrackerContext data, Guid disputeId, CancellationToken stop)
    {
        var rows = await (from move in data.Set<Move>().AsNoTracking()
                          join other in data.Set<BoardDispute>() on move.FromId == disputeId ? move.ToId : move.FromId equals other.DisputeId
                          where (move.FromId == disputeId || move.ToId == disputeId) && move.PublicWith != null
                          orderby move.MovedAt descending
                          select new { move, other }).ToListAsync(stop);
        return rows.ConvertAll(row => new PublishedHistory.PastMove(row.move.MovedAt, row.move.Kind == RelationKind.MergedFrom, row.move.FromId == disputeId, Named(row.other), row.move.Reason));
    }

    /// <summary>Those of the related disputes that are public, and those that were merged, whose address leads on.</summary>
    public static async Task<Dictionary<Guid, PublishedDispute.RelatedTo>> Related(this ClaimTrackerContext data, HeaderPart header, CancellationToken stop)
    {
        if (header.Related.Count == 0) return [];
        return (await PublishedQuestions.Rows(data, [.. header.Related.Select(other => other.DisputeId)], stop))
            .Where(other => other.Kind == BoardKind.Published || (other.Kind == BoardKind.Withdrawn && other.MergedIntoId is not null))
            .ToDictionary(other => other.DisputeId, Named);
    }

    private static PublishedDispute.RelatedTo Named(BoardDispute row) => row.Kind switch
    {
        BoardKind.Held => new PublishedDispute.RelatedTo(row.Slug, "A dispute that is held back"),
        BoardKind.Sealed => new PublishedDispute.RelatedTo(row.DisputeId.ToString("D"), PublicSeal.Name),
        BoardKind.Published or BoardKind.Withdrawn => new PublishedDispute.RelatedTo(row.Slug, JsonSerializer.Deserialize<Titled>(row.Entry, EditionFormat.Json)!.Title),
    };

    /// <summary>The one word of a <see cref="BoardEntry"/> that is wanted here; all others are passed over.</summary>
    private sealed record Titled(string Title);
}
