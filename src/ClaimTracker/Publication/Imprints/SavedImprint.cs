namespace ClaimTracker.Publication;

/// <summary>Who publishes and where errors are reported, as saved; <c>Version</c> is its concurrency number.</summary>
public sealed record SavedImprint(string Publisher, string? ReportAddress, int Version);
