namespace ClaimTracker.Web.Jobs;

/// <summary>When a round ended, and what came of it in a few words.</summary>
public sealed record OwnRound(DateTimeOffset At, string Came);
