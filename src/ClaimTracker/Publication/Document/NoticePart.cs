using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Document;

/// <summary>The part of an edition that tells readers what changed, in one claim or in the dispute itself.</summary>
public sealed record NoticePart
{
    public required NoticeKind Kind { get; init; }

    /// <summary>The claim; empty when the notice is about the dispute itself.</summary>
    public Guid? ClaimId { get; init; }

    public IReadOnlyList<ChangedField> Changes { get; init; } = [];

    /// <summary>The public reason.</summary>
    public required string Reason { get; init; }

    /// <summary>What it said and what it says; empty where there was or is nothing.</summary>
    public sealed record ChangedField(string Field, string? Said, string? Says);
}
