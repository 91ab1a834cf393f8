using ClaimTracker.Together.Assignments;
using ClaimTracker.Together.Comments.Reading;

namespace ClaimTracker.Review.Reading;

/// <summary>The disputes that somebody worked on, by how far the work has come; latest change first.</summary>
public sealed record MyWork(IReadOnlyList<WorkItem> Drafts, IReadOnlyList<WorkItem> Returned, IReadOnlyList<WorkItem> Waiting, IReadOnlyList<WorkItem> Published)
{
    /// <summary>What is assigned to them; what is due first comes first.</summary>
    public IReadOnlyList<AssignmentEntry> Assigned { get; init; } = [];

    /// <summary>The comments that draw their attention and that they have not opened yet, oldest first.</summary>
    public IReadOnlyList<Call> Calls { get; init; } = [];
}
