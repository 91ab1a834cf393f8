using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>One page of the board.</summary>
/// <param name="Entries">At most as many as were asked for.</param>
/// <param name="Total">How many disputes the query finds; empty where the number would be a tally of ratings by party or speaker (rule 7).</param>
/// <param name="Next">The key of the next page; empty on the last.</param>
/// <param name="Choices">What the board can be filtered by.</param>
/// <param name="Fault">A sentence for the reader when the query cannot be read; the page then answers 400 and lists nothing.</param>
public sealed record BoardPage(
    IReadOnlyList<BoardEntry> Entries,
    int? Total,
    string? Next,
    IReadOnlyDictionary<FacetKind, IReadOnlyList<BoardChoice>> Choices,
    string? Fault = null)
{
    /// <summary>Where counting stops: this many or more.</summary>
    public const int MostCounted = 1000;

    /// <summary>What a page holds before anything was asked.</summary>
    public static BoardPage Empty { get; } = new([], 0, null, new Dictionary<FacetKind, IReadOnlyList<BoardChoice>>());

    /// <summary>There is nothing to filter by rating on what is narrowed to a party or speaker (rule 7).</summary>
    public IReadOnlyList<BoardChoice> Of(FacetKind kind) => Choices.GetValueOrDefault(kind, []);
}
