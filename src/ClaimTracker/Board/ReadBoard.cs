using System.Text.Json;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board;

/// <summary>Reads the board from its index alone: newest edition first, by keyset, narrowed by topic, country and search.</summary>
public sealed class ReadBoard(IDbContextFactory<ClaimTrackerContext> contexts)
{
    private const int MostTerms = 12;

    public async Task<BoardPage> Read(BoardQuery query, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var facets = await data.Set<BoardFacet>().AsNoTracking().Join(data.Set<BoardDispute>().Where(row => row.Kind == EditionKind.Published), facet => facet.DisputeId, row => row.DisputeId, (facet, _) => new { facet.Kind, facet.Code, facet.Name })
            .Distinct().OrderBy(facet => facet.Name).ToListAsync(stop);
        var topics = facets.Where(facet => facet.Kind == BoardFacet.Topic).Select(facet => new BoardTopicName(facet.Code, facet.Name)).DistinctBy(topic => topic.Slug, StringComparer.Ordinal).ToList();
        var countries = facets.Where(facet => facet.Kind == BoardFacet.Country).Select(facet => facet.Code).ToList();
        if (Fault(query, out var after) is { } fault) return new BoardPage([], 0, null, topics, countries, fault);

        var rows = Narrowed(data.Set<BoardDispute>().AsNoTracking().Where(row => row.Kind == EditionKind.Published), query);
        var total = await rows.CountAsync(stop);
        if (after is { } key) rows = rows.Where(row => row.PublishedAt < key.At || (row.PublishedAt == key.At && row.DisputeId.CompareTo(key.Id) < 0));
        var page = await rows.OrderByDescending(row => row.PublishedAt).ThenByDescending(row => row.DisputeId).Take(BoardQuery.PageSize + 1).ToListAsync(stop);
        var shown = page.Take(BoardQuery.PageSize).ToList();
        var next = page.Count > BoardQuery.PageSize ? new BoardKey(shown[^1].PublishedAt, shown[^1].DisputeId).ToString() : null;
        return new BoardPage([.. shown.Select(Entry)], total, next, topics, countries);
    }

    private static IQueryable<BoardDispute> Narrowed(IQueryable<BoardDispute> rows, BoardQuery query)
    {
        if (!string.IsNullOrEmpty(query.Topic)) rows = rows.Where(row => row.Facets.Any(facet => facet.Kind == BoardFacet.Topic && facet.Code == query.Topic));
        if (!string.IsNullOrEmpty(query.Country)) rows = rows.Where(row => row.Facets.Any(facet => facet.Kind == BoardFacet.Country && facet.Code == query.Country));
        foreach (var term in PlainText.Fold(query.Search ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(MostTerms))
            rows = rows.Where(row => row.SearchText.Contains(term));
        return rows;
    }

    private static string? Fault(BoardQuery query, out BoardKey? after)
    {
        after = null;
        if (query.Search is { } search && (search.Length > BoardQuery.SearchLimit || PlainText.Fault(search) is not null))
            return $"Search with at most {BoardQuery.SearchLimit} ordinary characters. Shorten the text and try again.";
        if (query.Topic is { Length: > 0 } topic && !Slug.IsValid(topic)) return "That topic cannot be read. Choose one from the list.";
        if (query.Country is { Length: > 0 } country && !Countries.TryRead(country, out _)) return "That country cannot be read. Choose one from the list.";
        if (string.IsNullOrEmpty(query.After)) return null;
        return BoardKey.TryRead(query.After, out after) ? null : "That page of the board cannot be found. Start again from the first page.";
    }

    private static BoardEntry Entry(BoardDispute row) =>
        JsonSerializer.Deserialize<BoardEntry>(row.Entry, EditionFormat.Json)! with { LastLookAt = row.LastLookAt };
}
