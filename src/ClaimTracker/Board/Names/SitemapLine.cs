namespace ClaimTracker.Board;

/// <summary>One page that search engines may know: a dispute by its slug, or a claim of it.</summary>
public sealed record SitemapLine(string Path, DateTimeOffset? ChangedAt, Guid? ClaimId = null);
