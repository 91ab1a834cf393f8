using System.Runtime.CompilerServices;
using System.Text.Json;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Data.Searching;
using ClaimTracker.Publication.Document;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>Reads the board from its index alone, by keyset, narrowed by words and filters. Each question has a limit of time.</summary>
public sealed class ReadBoard(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    private const string TakesTooLong = "This view takes too long to put together. Add a word or a filter, or leave the order at “newest edition first”.";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<BoardPage> Read(BoardQuery query, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        using var limit = await TimeLimit.Set(data, Patience, clock, stop);
        if (BoardFilter.Read(query, out var fault) is not { } filter) return await Refused(data, fault!, stop);
        try
        {
            filter = await BoardRows.WithFirstNumber(data, filter, stop);
            var total = await Total(data, filter, stop);
            var page = await BoardRows.Page(data, filter, stop);
            var shown = page.Take(filter.Size).ToList();
            var next = page.Count > filter.Size ? new BoardKey(shown[^1].EventDay, shown[^1].Number).Written(filter.Sort) : null;
            var choices = await BoardChoices.Of(data, filter, total, stop);
            return new BoardPage([.. shown.Select(Entry)], filter is { IsPersonal: true, HasRating: true } ? null : total, next, choices);
        }
        catch (Exception late) when (TimeLimit.Explains(late) && !stop.IsCancellationRequested)
        {
            return BoardPage.Empty with { Fault = TakesTooLong };
        }
    }

    /// <summary>Every dispute of a view, page after page, so that none is held longer than it takes to pass it on. A query that cannot be read finds nothing; ask <see cref="Fault"/> first.</summary>
    public async IAsyncEnumerable<BoardEntry> All(BoardQuery query, [EnumeratorCancellation] CancellationToken stop = default)
    {
        const int Batch = 500;
        if (BoardFilter.Read(query with { After = null }, out _) is not { } filter) yield break;
        await using var data = await contexts.CreateDbContextAsync(stop);
        filter = await BoardRows.WithFirstNumber(data, filter with { Size = Batch }, stop);
        while (true)
        {
            List<BoardDispute> page;
            using (await TimeLimit.Set(data, Patience, clock, stop)) page = await BoardRows.Page(data, filter, stop);
            foreach (var row in page.Take(Batch)) yield return Entry(row);
            if (page.Count <= Batch) yield break;
            filter = filter with { After = new BoardKey(page[Batch - 1].EventDay, page[Batch - 1].Number) };
        }
    }

    /// <summary>A sentence for the reader when the query cannot be read; otherwise empty.</summary>
    public static string? Fault(BoardQuery query)
    {
        _ = BoardFilter.Read(query, out var fault);
        return fault;
    }

    private static async Task<BoardPage> Refused(ClaimTrackerContext data, string fault, CancellationToken stop) =>
        BoardPage.Empty with { Fault = fault, Choices = await BoardChoices.Of(data, filter: null, total: null, stop) };

    private static async Task<int> Total(ClaimTrackerContext data, BoardFilter filter, CancellationToken stop) =>
        filter.IsWhole
            ? await data.Set<BoardState>().Select(row => row.Published).SingleOrDefaultAsync(stop)
            : await BoardRows.Numbers(data, filter).Take(BoardPage.MostCounted + 1).CountAsync(stop);

    internal static BoardEntry Entry(BoardDispute row) =>
        JsonSerializer.Deserialize<BoardEntry>(row.Entry, EditionFormat.Json)! with { LastLookAt = row.LastLookAt };
}
