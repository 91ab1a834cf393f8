using System.Runtime.CompilerServices;
using System.Text.Json;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Data.Searching;
using ClaimTracker.Publication;
using ClaimTracker.Publication.Document;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>Reads the board from its index alone, by keyset, narrowed by words and filters. Each question has a limit of time.</summary>
public sealed class ReadBoard(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock, KeptFacets kept)
{
    private const string TakesTooLong = "This view takes too long to put together. Add a word or a filter, or leave the order at “newest edition first”.";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<BoardPage> Read(BoardQuery query, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        using var limit = await TimeLimit.Set(data, Patience, clock, stop);
        var state = await data.Set<BoardState>().AsNoTracking().SingleOrDefaultAsync(stop);
        var facets = await kept.At(state?.Revision ?? 0, data, stop);
        if (BoardFilter.Read(query, out var fault) is not { } filter)
            return BoardPage.Empty with { Fault = fault, Choices = await BoardChoices.Of(data, facets, filter: null, numbers: null, stop) };
        try
        {
            filter = await BoardRows.Prepared(data, filter, stop);
            var first = filter.IsWhole ? [] : await BoardRows.First(data, filter, BoardPage.MostCounted + 1, stop);
            var page = await BoardRows.Page(data, filter, first, stop);
            var shown = page.Take(filter.Size).ToList();
            var next = page.Count > filter.Size ? new BoardKey(shown[^1].EventDay, shown[^1].Number).Written(filter.Sort) : null;
            var total = filter.IsWhole ? state?.Published ?? 0 : first.Count;
            var choices = await BoardChoices.Of(data, facets, filter, total > BoardPage.MostCounted ? null : first, stop);
            return new BoardPage([.. shown.Select(row => Entry(row, clock))], filter is { IsPersonal: true, HasRating: true } ? null : total, next, choices);
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
        using (await TimeLimit.Set(data, Patience, clock, stop)) filter = await BoardRows.Prepared(data, filter with { Size = Batch }, stop);
        while (true)
        {
            List<BoardDispute> page;
            using (await TimeLimit.Set(data, Patience, clock, stop)) page = await BoardRows.Page(data, filter, first: [], stop);
            foreach (var row in page.Take(Batch)) yield return Entry(row, clock);
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

    /// <summary>What the board says of a row now: a mark “developing” that is over is left out.</summary>
    internal static BoardEntry Entry(BoardDispute row, TimeProvider clock)
    {
        var entry = JsonSerializer.Deserialize<BoardEntry>(row.Entry, EditionFormat.Json)! with { LastLookAt = row.LastLookAt };
        return entry.DevelopingUntil is { } until && !DevelopingDays.Stands(until, clock) ? entry with { DevelopingUntil = null } : entry;
    }
}
