using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>A dispute as the board shows it: by its lead pair, each statement with its own rating.</summary>
public sealed record BoardEntry
{
    public required Guid DisputeId { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>Two statements, or one when the other side's position is empty, or none.</summary>
    public IReadOnlyList<Statement> Lead { get; init; } = [];

    /// <summary>What no answer was found to and what was searched, when the lead pair has one statement.</summary>
    public string? Unanswered { get; init; }

    /// <summary>The contested elements of the strip.</summary>
    public IReadOnlyList<Element> Contested { get; init; } = [];

    public IReadOnlyList<BoardTopicName> Topics { get; init; } = [];

    public required int Edition { get; init; }

    /// <summary>When the newest edition was published.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>When an editor last looked: the edition's time or a later "reviewed, no change".</summary>
    public required DateTimeOffset LastLookAt { get; init; }

    /// <summary>The strongest notice of the newest edition.</summary>
    public NoticeKind? Mark { get; init; }

    /// <summary>The last day on which it is marked as developing; empty once that day is over.</summary>
    public DateOnly? DevelopingUntil { get; init; }

    public int Claims { get; init; }

    public int Sources { get; init; }

    public int Origins { get; init; }

    /// <summary>How many of the origins can be called independent.</summary>
    public int IndependentOrigins { get; init; }

    /// <summary>A claim of it is held, so no lead pair is shown.</summary>
    public bool HasHeld { get; init; }

    public bool Sample { get; init; }

    /// <summary>One statement of the lead pair. <c>Rating</c> is empty for a bare denial, which has none of its own.</summary>
    public sealed record Statement(
        Guid ClaimId,
        string Speaker,
        string? Party,
        Act Act,
        string Wording,
        string? StatedOn,
        Rating? Rating,
        string? Quoted,
        string? QuotedLanguage,
        Guid SpeakerId,
        Guid? PartyId);
}
