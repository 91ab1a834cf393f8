namespace ClaimTracker.Together.Sittings;

/// <summary>Somebody who has the dispute open, under the name that staff know, and the field that has their cursor; empty for none.</summary>
public sealed record SittingEntry(Guid AccountId, string Name, string? Field);
