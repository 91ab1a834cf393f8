using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>One claim as the pages of parties and speakers show it: what was said in which dispute, and what the same speaker said differently before or after.</summary>
public sealed record PositionEntry
{
    public required Guid ClaimId { get; init; }

    public required string DisputeSlug { get; init; }

    public required string DisputeTitle { get; init; }

    public required Guid SpeakerId { get; init; }

    public required string Speaker { get; init; }

    public Guid? PartyId { get; init; }

    public string? Party { get; init; }

    public required Act Act { get; init; }

    public required string Wording { get; init; }

    /// <summary>EDTF; empty where no source says when.</summary>
    public string? StatedOn { get; init; }

    /// <summary>Empty for a bare denial, which has none of its own.</summary>
    public Rating? Rating { get; init; }

    /// <summary>Other claims of the same dispute that are a change of this position.</summary>
    public IReadOnlyList<OtherPosition> Changes { get; init; } = [];

    public bool Sample { get; init; }

    /// <summary>The position that was held before or is held since.</summary>
    public sealed record OtherPosition(Guid ClaimId, string Wording, string? StatedOn);
}
