namespace ClaimTracker.History;

/// <summary>One page of history, newest first. <c>Next</c> is the key of the next page, empty on the last.</summary>
public sealed record HistoryPage(IReadOnlyList<HistoryLine> Lines, long? Next);
