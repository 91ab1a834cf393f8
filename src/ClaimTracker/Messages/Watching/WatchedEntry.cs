using ClaimTracker.Vocabulary;

namespace ClaimTracker.Messages.Watching;

/// <summary>A dispute that a person watches.</summary>
/// <param name="DisputeId">The dispute.</param>
/// <param name="Title">Its title in the working copy.</param>
/// <param name="State">How far the work has come.</param>
/// <param name="Since">From when on it is watched.</param>
/// <param name="ChangedAt">When it was last changed or went a step.</param>
/// <param name="ChangedBy">By whom; empty for a job of the software.</param>
public sealed record WatchedEntry(Guid DisputeId, string Title, WorkState State, DateTimeOffset Since, DateTimeOffset ChangedAt, string? ChangedBy);
