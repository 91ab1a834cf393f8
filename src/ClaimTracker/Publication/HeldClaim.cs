namespace ClaimTracker.Publication;

/// <summary>A claim that is held, and the side on which it would stand; empty where it stands on none.</summary>
public sealed record HeldClaim(Guid? SideId, PublicHold Hold);
