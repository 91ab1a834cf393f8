namespace ClaimTracker.Board;

/// <summary>What a reader asks the board for, as it stands in the address. Everything is optional and nothing of it is trusted.</summary>
public sealed record BoardQuery(string? Search = null, string? Topic = null, string? Country = null, string? After = null)
{
    /// <summary>Disputes a page.</summary>
    public const int PageSize = 25;

    /// <summary>Longest search text in characters; longer text is answered with a sentence.</summary>
    public const int SearchLimit = 200;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Search) || !string.IsNullOrEmpty(Topic) || !string.IsNullOrEmpty(Country);
}
