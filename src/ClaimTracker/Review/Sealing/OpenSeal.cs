using ClaimTracker.Publication.Editions;

namespace ClaimTracker.Review.Sealing;

/// <summary>A seal that is asked for or in force, as the newsroom sees it.</summary>
/// <param name="Seal">The seal.</param>
/// <param name="DisputeTitle">The title of the working copy.</param>
/// <param name="AskedBy">The name of the editor who asked for it.</param>
/// <param name="SealedBy">The name of the second editor; empty while it is only asked for.</param>
/// <param name="UnsealAskedBy">The name of the editor who asks that it be unsealed.</param>
/// <param name="IsHeld">Whether readers are kept from the dispute while the wish waits.</param>
/// <param name="HoldEndsAt">When they get it again unless a second editor seals it; empty where the hold was confirmed.</param>
public sealed record OpenSeal(Seal Seal, string DisputeTitle, string AskedBy, string? SealedBy, string? UnsealAskedBy, bool IsHeld, DateTimeOffset? HoldEndsAt);
