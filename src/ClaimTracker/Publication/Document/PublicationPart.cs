using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Document;

/// <summary>What approving adds to the submitted bytes: number, time, approver and the steps that led to the edition.</summary>
public sealed record PublicationPart
{
    public required Guid DisputeId { get; init; }

    /// <summary>1 for the first edition of a dispute.</summary>
    public required int Number { get; init; }

    public required EditionKind Kind { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required Byline ApprovedBy { get; init; }

    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>The public reason of a withdrawal.</summary>
    public string? WithdrawnBecause { get; init; }

    /// <summary>The dispute in which all of its claims stand now; of a withdrawal that was no more than a merging.</summary>
    public Guid? MergedInto { get; init; }

    public sealed record Step(StepKind Kind, DateTimeOffset At, Byline By);
}
