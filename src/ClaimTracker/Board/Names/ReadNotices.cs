using System.Globalization;
using System.Text.Json;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>Reads all notices of all editions, and all withdrawals, from the board index alone.</summary>
public sealed class ReadNotices(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>The code under which withdrawals are asked for.</summary>
    public const string Withdrawal = BoardNotice.Withdrawal;

    /// <summary>The code under which it is asked for what was merged.</summary>
    public const string Merging = BoardNotice.Merging;

    /// <summary>The code that a notice carries whose text was erased; it stands among all only.</summary>
    public const string Erased = BoardNotice.Erased;

    /// <summary>One page.</summary>
    /// <param name="kind">The code of a kind of notice, <see cref="Withdrawal"/>, <see cref="Merging"/>, or empty for all.</param>
    /// <param name="after">The key of the page.</param>
    /// <param name="withSamples">False for feeds, in which samples do not stand (rule 11).</param>
    public async Task<NoticePage> Read(string? kind, string? after, bool withSamples = true, CancellationToken stop = default)
    {
        var (isKind, start) = (!string.IsNullOrEmpty(kind), long.MaxValue);
        if (isKind && kind is not (Withdrawal or Merging) && !Terms.TryRead<NoticeKind>(kind, out _)) return new NoticePage([], null, "There is no such kind of notice. Choose one from the list.");
        if (!string.IsNullOrEmpty(after) && !long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out start)) return new NoticePage([], null, "That page of the list cannot be found. Start again from the first page.");
        await using var data = await contexts.CreateDbContextAsync(stop);
        var rows = data.Set<BoardNotice>().AsNoTracking().Where(row => row.Place < start && !row.IsHeld);
        if (isKind) rows = rows.Where(row => row.Kind == kind);
        if (!withSamples) rows = rows.Where(row => !row.Sample);
        var page = await rows.OrderByDescending(row => row.Place).Take(NoticePage.PageSize + 1).ToListAsync(stop);
        var shown = page.Take(NoticePage.PageSize).ToList();
        return new NoticePage(
            [.. shown.Select(row => JsonSerializer.Deserialize<NoticeEntry>(row.Entry, EditionFormat.Json)!)],
            page.Count > NoticePage.PageSize ? shown[^1].Place.ToString(CultureInfo.InvariantCulture) : null);
    }
}
