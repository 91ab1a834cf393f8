namespace ClaimTracker.Review.Publishing;

/// <summary>The editor whose approval publishes an edition, and when it was given.</summary>
internal sealed record Approver(Guid AccountId, Guid PublicId, DateTimeOffset At);
