using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>What a reader asks the board for, as it stands in the address. Everything is optional and nothing of it is trusted.</summary>
public sealed record BoardQuery(string? Search = null, string? Topic = null, string? Country = null, string? After = null)
{
    /// <summary>Disputes a page where nothing else is asked for.</summary>
    public const int PageSize = 25;

    /// <summary>Longest search text in characters; longer text is answered with a sentence.</summary>
    public const int SearchLimit = 200;

    /// <summary>How many disputes a page may have.</summary>
    public static IReadOnlyList<int> PageSizes { get; } = [PageSize, 50, 100];

    /// <summary>The code of a rating that at least one statement carries.</summary>
    public string? Rating { get; init; }

    /// <summary>The code of an element that is contested.</summary>
    public string? Contested { get; init; }

    /// <summary>The id of a party that says something.</summary>
    public string? Party { get; init; }

    /// <summary>The id of a speaker who says something.</summary>
    public string? Speaker { get; init; }

    /// <summary>The id of an outlet that is cited.</summary>
    public string? Outlet { get; init; }

    /// <summary>EDTF: the event can have been on this day or later.</summary>
    public string? From { get; init; }

    /// <summary>EDTF: the event can have been on this day or earlier.</summary>
    public string? To { get; init; }

    /// <summary>ISO 8601: the newest edition is of this day (UTC) or later.</summary>
    public string? Since { get; init; }

    /// <summary>The code of a <see cref="BoardSort"/>.</summary>
    public string? Sort { get; init; }

    /// <summary>One of <see cref="PageSizes"/>.</summary>
    public string? Size { get; init; }

    /// <summary>For feeds, in which samples do not stand (rule 11); no address holds it.</summary>
    public bool WithoutSamples { get; init; }

    public bool IsFiltered => Filters.Any(filter => filter.Value is not null);

    /// <summary>What the address holds, by name, in the order of the form; empty where nothing is asked for. The page itself, its size and its order are no filters.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Filters =>
        [new("q", Filled(Search)), new("rating", Filled(Rating)), new("contested", Filled(Contested)), new("topic", Filled(Topic)), new("country", Filled(Country)), new("party", Filled(Party)),
            new("speaker", Filled(Speaker)), new("outlet", Filled(Outlet)), new("from", Filled(From)), new("to", Filled(To)), new("since", Filled(Since))];

    /// <summary>The whole address of the view: filters, order, size and key.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Asked => [.. Filters, new("sort", Filled(Sort)), new("size", Filled(Size)), new("after", Filled(After))];

    private static string? Filled(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;
}
