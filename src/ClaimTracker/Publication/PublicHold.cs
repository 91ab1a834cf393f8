namespace ClaimTracker.Publication;

/// <summary>What readers are told of a hold.</summary>
/// <param name="ClaimId">The claim that is held; empty where all of the dispute is.</param>
/// <param name="Reason">The public sentence.</param>
/// <param name="At">Since when.</param>
/// <param name="EndsAt">When it ends by itself unless a second editor confirms it; empty once one did.</param>
public sealed record PublicHold(Guid? ClaimId, string Reason, DateTimeOffset At, DateTimeOffset? EndsAt);
