namespace ClaimTracker.Board;

/// <summary>One page of the board: newest edition first.</summary>
/// <param name="Entries">At most <see cref="BoardQuery.PageSize"/>.</param>
/// <param name="Total">How many disputes the query finds.</param>
/// <param name="Next">The key of the next page; empty on the last.</param>
/// <param name="Topics">All topics on the board, for the filter: slug and name.</param>
/// <param name="Countries">All country codes on the board (ISO 3166-1), for the filter.</param>
/// <param name="Fault">A sentence for the reader when the query cannot be read; the page then answers 400 and lists nothing.</param>
public sealed record BoardPage(
    IReadOnlyList<BoardEntry> Entries,
    int Total,
    string? Next,
    IReadOnlyList<BoardTopicName> Topics,
    IReadOnlyList<string> Countries,
    string? Fault = null);
