using System.Globalization;
using ClaimTracker.Board.Index;
using ClaimTracker.Data.Searching;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>A query that could be read: what must be in the search index, and from where on.</summary>
internal sealed record BoardFilter(IReadOnlyList<IReadOnlyList<SearchToken>> Tokens, DateTimeOffset? Since, BoardSort Sort, int Size, BoardKey? After, bool IsPersonal, bool HasRating)
{
    private const int MostTerms = 12;
    private const int ShortestBeginning = 2;

    private static readonly IReadOnlyList<IReadOnlyList<SearchToken>> Own = [[new SearchToken(SearchTokens.Own)]];

    /// <summary>The lowest number that <see cref="Since"/> lets in.</summary>
    public long? FirstNumber { get; init; }

    /// <summary>Nothing narrows the board.</summary>
    public bool IsWhole => Tokens.Count == 0 && Since is null;

    /// <summary>Empty when the query cannot be read; then <paramref name="fault"/> is a sentence for the reader.</summary>
    public static BoardFilter? Read(BoardQuery query, out string? fault)
    {
        fault = Fault(query);
        if (fault is not null) return null;
        var sort = string.IsNullOrEmpty(query.Sort) ? BoardSort.Newest : Terms.Read<BoardSort>(query.Sort);
        var after = string.IsNullOrEmpty(query.After) ? null : BoardKey.Read(query.After, sort);
        if (after is null && !string.IsNullOrEmpty(query.After))
        {
            fault = "That page of the board cannot be found. Start again from the first page.";
            return null;
        }
        return new BoardFilter(
            [.. Words(query), .. Facets(query), .. Event(query), .. query.WithoutSamples ? Own : []],
            Day(query.Since) is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null,
            sort,
            string.IsNullOrEmpty(query.Size) ? BoardQuery.PageSize : int.Parse(query.Size, CultureInfo.InvariantCulture),
            after,
            !string.IsNullOrEmpty(query.Party) || !string.IsNullOrEmpty(query.Speaker),
            !string.IsNullOrEmpty(query.Rating));
    }

    private static string? Fault(BoardQuery query)
    {
        if (query.Search is { } search && (search.Length > BoardQuery.SearchLimit || PlainText.Fault(search) is not null))
            return $"Search with at most {BoardQuery.SearchLimit} ordinary characters. Shorten the text and try again.";
        if (Wrong(query.Rating, code => Terms.TryRead<Rating>(code, out _))) return "That rating cannot be read. Choose one from the list.";
        if (Wrong(query.Contested, code => Terms.TryRead<Element>(code, out _))) return "What is contested cannot be read. Choose it from the list.";
        if (Wrong(query.Topic, Slug.IsValid)) return "That topic cannot be read. Choose one from the list.";
        if (Wrong(query.Country, code => Countries.TryRead(code, out _))) return "That country cannot be read. Choose one from the list.";
        if (Wrong(query.Party, IsId) || Wrong(query.Speaker, IsId) || Wrong(query.Outlet, IsId)) return "That name cannot be read. Choose a party or speaker from the list.";
        if (Wrong(query.From, IsDate) || Wrong(query.To, IsDate)) return "The date of the event cannot be read. Write a day, a month or a year, like 2020-10-11, 2020-10 or 2020.";
        if (Wrong(query.Since, text => Day(text) is not null)) return "The day of the change cannot be read. Write it like 2020-10-11.";
        if (Wrong(query.Sort, code => Terms.TryRead<BoardSort>(code, out _))) return "That order is not one of ours. Choose one from the list.";
        if (Wrong(query.Size, IsSize)) return $"A page has {string.Join(", ", BoardQuery.PageSizes)} disputes. Choose one of these.";
        var (from, to) = Span(query);
        return from > to ? "The event cannot end before it begins. Exchange the two dates." : null;
    }

    private static bool Wrong(string? typed, Func<string, bool> isRight) => !string.IsNullOrEmpty(typed) && !isRight(typed);

    private static bool IsId(string text) => Guid.TryParseExact(text, "N", out _) || Guid.TryParseExact(text, "D", out _);

    private static bool IsDate(string text) => Edtf.TryRead(text, out _);

    private static bool IsSize(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && BoardQuery.PageSizes.Contains(size);

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Every word must be there, or one that begins so; a single letter only whole.</summary>
    private static IEnumerable<IReadOnlyList<SearchToken>> Words(BoardQuery query) => PlainText.Fold(query.Search ?? string.Empty)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(MostTerms)
        .Select(IReadOnlyList<SearchToken> (word) => [new SearchToken(word, word.Length >= ShortestBeginning)]);

    private static IEnumerable<IReadOnlyList<SearchToken>> Facets(BoardQuery query) => new[]
    {
        (FacetKind.Rating, query.Rating), (FacetKind.Contested, query.Contested), (FacetKind.Topic, query.Topic), (FacetKind.Country, query.Country),
        (FacetKind.Party, ShortId(query.Party)), (FacetKind.Speaker, ShortId(query.Speaker)), (FacetKind.Outlet, ShortId(query.Outlet)),
    }
    .Where(facet => !string.IsNullOrEmpty(facet.Item2))
    .Select(IReadOnlyList<SearchToken> (facet) => [new SearchToken(SearchTokens.Token(Index.Facets.Key(facet.Item1, facet.Item2!)))]);

    private static IEnumerable<IReadOnlyList<SearchToken>> Event(BoardQuery query)
    {
        var (from, to) = Span(query);
        return string.IsNullOrEmpty(query.From) && string.IsNullOrEmpty(query.To) ? [] : [EventTokens.Meeting(from, to)];
    }

    private static (DateOnly From, DateOnly To) Span(BoardQuery query) => (
        Edtf.TryRead(query.From, out var from) ? from.Earliest : DateOnly.MinValue,
        Edtf.TryRead(query.To, out var to) ? to.Latest : DateOnly.MaxValue);

    private static string? ShortId(string? typed) => Guid.TryParse(typed, out var id) ? Index.Facets.Code(id) : null;
}
