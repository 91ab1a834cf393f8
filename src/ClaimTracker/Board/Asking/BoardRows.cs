using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Data.Searching;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>Finds the rows of one page of the board by keyset: through the search index where something narrows it, else along the numbers alone.</summary>
internal static class BoardRows
{
    /// <summary>The filter as the database can be asked for it best. To be called once, before anything is read by it.</summary>
    public static async Task<BoardFilter> Prepared(ClaimTrackerContext data, BoardFilter filter, CancellationToken stop) =>
        filter with { FirstNumber = await FirstNumber(data, filter.Since, stop), Tokens = await Beginnings.Spelled(data, filter.Tokens, stop) };

    /// <summary>The numbers of the rows that fit, wherever the page begins, in the order of the view (by event: of the newest edition), up to so many.</summary>
    public static Task<List<long>> First(ClaimTrackerContext data, BoardFilter filter, int most, CancellationToken stop) => Numbers(data, filter with { After = null }, most).ToListAsync(stop);

    /// <summary>One more than the page has, so that it is known whether there is a next one.</summary>
    /// <param name="first">What <see cref="First"/> gave, at least as many as a page has; empty where it was not asked.</param>
    public static async Task<List<BoardDispute>> Page(ClaimTrackerContext data, BoardFilter filter, List<long> first, CancellationToken stop)
    {
        var take = filter.Size + 1;
        if (filter.Tokens.Count == 0) return await Ordered(Since(Published(data), filter), filter).Take(take).ToListAsync(stop);
        if (filter.Sort == BoardSort.Event)
        {
            // A bound of numbers would lead the database along these instead of along the days of the events.
            var matching = data.Matching(filter.Tokens);
            var rows = filter.Since is { } since ? Published(data).Where(row => row.PublishedAt >= since) : Published(data);
            return await Ordered(rows.Where(row => matching.Contains(row.Number)), filter).Take(take).ToListAsync(stop);
        }
        var numbers = filter.After is null && first.Count > 0 ? first.Take(take).ToList() : await Numbers(data, filter, take).ToListAsync(stop);
        return await Ordered(Published(data).Where(row => numbers.Contains(row.Number)), filter).ToListAsync(stop);
    }

    private static IQueryable<long> Numbers(ClaimTrackerContext data, BoardFilter filter, int most)
    {
        var rising = filter.Sort == BoardSort.Oldest;
        var key = filter.Sort == BoardSort.Event ? null : filter.After?.Number;
        var from = Math.Max(filter.FirstNumber ?? 0, rising ? key + 1 ?? 0 : 0);
        var to = rising ? long.MaxValue : key - 1 ?? long.MaxValue;
        if (filter.Tokens.Count > 0) return data.First(filter.Tokens, from, to, rising, most);
        var rows = Published(data).Where(row => row.Number >= from && row.Number <= to);
        return (rising ? rows.OrderBy(row => row.Number) : rows.OrderByDescending(row => row.Number)).Select(row => row.Number).Take(most);
    }

    /// <summary>Numbers rise with the time of publication, so that what changed since a day lies above the first number of that day.</summary>
    private static async Task<long?> FirstNumber(ClaimTrackerContext data, DateTimeOffset? since, CancellationToken stop) => since is null
        ? null
        : await data.Set<BoardDispute>().Where(row => row.PublishedAt >= since).OrderBy(row => row.PublishedAt).ThenBy(row => row.Number).Select(row => (long?)row.Number).FirstOrDefaultAsync(stop) ?? long.MaxValue;

    private static IQueryable<BoardDispute> Published(ClaimTrackerContext data) => data.Set<BoardDispute>().AsNoTracking().Where(row => row.Kind == BoardKind.Published);

    private static IQueryable<BoardDispute> Since(IQueryable<BoardDispute> rows, BoardFilter filter) =>
        filter.FirstNumber is { } first ? rows.Where(row => row.Number >= first) : rows;

    private static IQueryable<BoardDispute> Ordered(IQueryable<BoardDispute> rows, BoardFilter filter)
    {
        var key = filter.After;
        return filter.Sort switch
        {
            BoardSort.Newest => (key is null ? rows : rows.Where(row => row.Number < key.Number)).OrderByDescending(row => row.Number),
            BoardSort.Oldest => (key is null ? rows : rows.Where(row => row.Number > key.Number)).OrderBy(row => row.Number),
            BoardSort.Event => (key is null ? rows : rows.Where(row => row.EventDay < key.Day || (row.EventDay == key.Day && row.Number < key.Number)))
                .OrderByDescending(row => row.EventDay).ThenByDescending(row => row.Number),
        };
    }
}
