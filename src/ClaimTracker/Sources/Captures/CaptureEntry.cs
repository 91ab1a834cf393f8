namespace ClaimTracker.Sources.Captures;

/// <summary>A stored copy in the list of its source, without its bytes. <c>HoldsText</c>: quotations are matched with it.</summary>
public sealed record CaptureEntry(string Sha256, DateTimeOffset TakenAt, string MediaType, long Size, bool HoldsText, string? ArchiveUrl);
