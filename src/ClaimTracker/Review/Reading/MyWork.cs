namespace ClaimTracker.Review.Reading;

/// <summary>The disputes that somebody worked on, by how far the work has come; latest change first.</summary>
public sealed record MyWork(IReadOnlyList<WorkItem> Drafts, IReadOnlyList<WorkItem> Returned, IReadOnlyList<WorkItem> Waiting, IReadOnlyList<WorkItem> Published);
