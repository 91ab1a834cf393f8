using ClaimTracker.Publication.Document;

namespace ClaimTracker.Board;

/// <summary>A notice, or a withdrawal, as the list of corrections shows it.</summary>
public sealed record NoticeEntry
{
    /// <summary>The id of the part of the edition that holds it; permanent.</summary>
    public required Guid Id { get; init; }

    /// <summary>The code of its kind, <c>withdrawal</c>, <c>merged</c> or <c>erased</c>.</summary>
    public required string Kind { get; init; }

    public required string DisputeSlug { get; init; }

    public required string DisputeTitle { get; init; }

    public required int Edition { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The public reason.</summary>
    public required string Reason { get; init; }

    public Guid? ClaimId { get; init; }

    /// <summary>The claim's wording; empty when it is about the dispute itself or about a claim that left it.</summary>
    public string? Wording { get; init; }

    public IReadOnlyList<NoticePart.ChangedField> Changes { get; init; } = [];

    public bool Sample { get; init; }
}
