using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Document;

/// <summary>The part of an edition that holds one source, with its outlet as it was graded when the edition was submitted.</summary>
public sealed record SourcePart
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public string? Url { get; init; }

    public required NamedOutlet Outlet { get; init; }

    /// <summary>An EDTF date.</summary>
    public string? PublishedOn { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }

    public required SourceKind Kind { get; init; }

    public string? ContentNote { get; init; }

    public IReadOnlyList<StoredCopy> Copies { get; init; } = [];

    /// <summary>Who published it. A party's own channel has no grade; an outlet that a party controls says so.</summary>
    public sealed record NamedOutlet(
        Guid Id,
        string Name,
        Reliability? Reliability,
        string? Criteria,
        DateOnly? GradedOn,
        string? ChannelOf,
        string? ControlledBy);

    /// <summary>A copy that the newsroom keeps: SHA-256 in hexadecimal, size in bytes.</summary>
    public sealed record StoredCopy(string Sha256, string MediaType, long Size, DateTimeOffset TakenAt, string? ArchiveUrl);
}
