using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Reading;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication;

/// <summary>A dispute as readers may see it: one edition, which edition is the current one, and the last look.</summary>
public sealed record PublishedDispute
{
    /// <summary>The edition asked for. Of a withdrawn dispute's last edition only header and publication matter.</summary>
    public required EditionDocument Document { get; init; }

    /// <summary>The number of the current edition.</summary>
    public required int CurrentNumber { get; init; }

    /// <summary>What the current edition does; a withdrawn dispute answers 410 with the reason.</summary>
    public required EditionKind CurrentKind { get; init; }

    /// <summary>The public reason when the current edition is a withdrawal.</summary>
    public string? WithdrawnBecause { get; init; }

    /// <summary>Where all of its claims stand now, if it was merged into another dispute: then it was withdrawn in form only, and its address leads there.</summary>
    public RelatedTo? MergedInto { get; init; }

    /// <summary>Every edition by number, time and kind, from the first on.</summary>
    public IReadOnlyList<Stamp> Editions { get; init; } = [];

    /// <summary>The editions up to this one: those that its readers could know.</summary>
    public IReadOnlyList<Stamp> KnownThen => new SameList<Stamp>([.. Editions.Where(edition => edition.Number <= Document.Publication?.Number)]);

    /// <summary>When and in which role somebody last looked at this edition and found nothing to change; empty if nobody did.</summary>
    public LastLook? Look { get; init; }

    /// <summary>Related disputes that are public, and those that were merged, by dispute id.</summary>
    public IReadOnlyDictionary<Guid, RelatedTo> Related { get; init; } = new Dictionary<Guid, RelatedTo>();

    public bool IsCurrent => Document.Publication?.Number == CurrentNumber;

    /// <summary>Address and published title of a related dispute.</summary>
    public sealed record RelatedTo(string Slug, string Title);

    /// <summary>One edition among those of its dispute.</summary>
    public sealed record Stamp(int Number, DateTimeOffset PublishedAt, EditionKind Kind);

    /// <summary>A later edition that puts right what an earlier one says.</summary>
    /// <param name="Number">The number of the later edition.</param>
    /// <param name="At">When it was published.</param>
    /// <param name="Kind">Whether it withdraws the dispute.</param>
    /// <param name="Notice">Correction or retraction, the stronger of the two; empty for a withdrawal, and where the text of the notice was erased.</param>
    /// <param name="Reason">The public reason; empty where it was erased.</param>
    public sealed record Rectification(int Number, DateTimeOffset At, EditionKind Kind, NoticeKind? Notice, string? Reason);

    public sealed record LastLook(DateTimeOffset At, Byline By);
}
