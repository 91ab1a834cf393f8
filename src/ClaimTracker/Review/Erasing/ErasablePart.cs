namespace ClaimTracker.Review.Erasing;

/// <summary>A part of an edition that can be erased, in words for staff.</summary>
public sealed record ErasablePart(Guid Id, string Words);
