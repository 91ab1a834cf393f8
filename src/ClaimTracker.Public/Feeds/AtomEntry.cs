namespace ClaimTracker.Public.Feeds;

/// <summary>One entry of a feed.</summary>
/// <param name="Id">A permanent IRI (RFC 4287, 4.2.6).</param>
/// <param name="Title">Never one side's assertion as fact.</param>
/// <param name="Address">The page, from the site's root on.</param>
/// <param name="Updated">When the newest edition that it tells of was published.</param>
/// <param name="Summary">Plain text.</param>
/// <param name="Categories">Topics or kinds of notice.</param>
public sealed record AtomEntry(string Id, string Title, string Address, DateTimeOffset Updated, string Summary, IReadOnlyList<string> Categories);
