namespace ClaimTracker.History;

/// <summary>One page of history, newest first, with what the filters can offer. <c>Next</c> is the key of the next page, empty on the last.</summary>
public sealed record HistoryPage(
    IReadOnlyList<HistoryPage.Line> Lines,
    long? Next,
    IReadOnlyList<string> Deeds,
    IReadOnlyList<string> ThingKinds,
    IReadOnlyList<(Guid Id, string Name)> Actors)
{
    /// <summary>A line with the name of its actor for staff.</summary>
    public sealed record Line(Change Change, string ActorName);
}
