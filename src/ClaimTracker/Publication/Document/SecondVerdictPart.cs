using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Document;

/// <summary>The part of an edition that holds a second verdict on one claim, given by somebody who had not seen the first. It stands beside the first and changes nothing in it.</summary>
public sealed record SecondVerdictPart
{
    public required Guid ClaimId { get; init; }

    public required Rating Rating { get; init; }

    public NotRatedReason? NotRatedReason { get; init; }

    /// <summary>Plain text.</summary>
    public required string Reasons { get; init; }

    public required Byline GivenBy { get; init; }

    public required DateTimeOffset GivenAt { get; init; }

    /// <summary>Where the two ratings differ: what an editor who gave neither tells readers about that.</summary>
    public string? OnTheDifference { get; init; }
}
