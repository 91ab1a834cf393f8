using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Document;

/// <summary>The part of an edition that holds one claim: who said it, in which words, with which points and figures, from which sources.</summary>
public sealed record ClaimPart
{
    public required Guid Id { get; init; }

    /// <summary>The column; empty for a party that stands on no side.</summary>
    public Guid? SideId { get; init; }

    public required NamedSpeaker Speaker { get; init; }

    /// <summary>Our neutral wording.</summary>
    public required string Wording { get; init; }

    public required Act Act { get; init; }

    public WordsAsSaid? Words { get; init; }

    /// <summary>An EDTF date; empty where no source says it.</summary>
    public string? StatedOn { get; init; }

    /// <summary>Through what it was said; empty unless a source says so.</summary>
    public string? Medium { get; init; }

    public string? RelayedBy { get; init; }

    public IReadOnlyList<string> Addressed { get; init; } = [];

    public IReadOnlyList<ClaimPoint> Points { get; init; } = [];

    public IReadOnlyList<ClaimFigure> Figures { get; init; } = [];

    public IReadOnlyList<ClaimCitation> Citations { get; init; } = [];

    /// <summary>That it was said again; empty where it was not, so that older editions keep their bytes.</summary>
    public IReadOnlyList<ClaimOccurrence>? Occurrences { get; init; }

    /// <summary>Who said it. <c>Office</c> is the one held when it was said; <c>ReportedBy</c> names the outlet of an unattributed statement.</summary>
    public sealed record NamedSpeaker(
        Guid Id,
        string Name,
        SpeakerKind Kind,
        IReadOnlyList<string> Aliases,
        string? Office,
        HeaderPart.NamedParty? Party,
        string? ReportedBy);

    /// <summary>The words on record, kept as they were said, with their languages (BCP 47).</summary>
    public sealed record WordsAsSaid(string Text, WordsForm Form, WhoseWords Whose, string? LanguageSaid, string? LanguageSeen)
    {
        /// <summary>Quotation marks stand only round original words and marked translations.</summary>
        public bool MayBeQuoted => Form is WordsForm.Original or WordsForm.TranslatedByOutlet or WordsForm.TranslatedByUs;
    }

    public sealed record ClaimPoint(Guid Id, Element Element, Stance Stance, string? Value, Basis Basis, bool Material);

    /// <summary>A number in the claim; an empty bound means that none was given.</summary>
    public sealed record ClaimFigure(
        Guid Id,
        Measure Measure,
        string Counted,
        Population Population,
        string? OfWhom,
        long? Low,
        long? High,
        string? AsSaid);

    /// <summary>What ties the claim, or one of its points, to a source.</summary>
    public sealed record ClaimCitation(
        Guid Id,
        Guid SourceId,
        Guid? PointId,
        Guid? FigureId,
        CitationRole Role,
        Guid? OriginId,
        QuotedPassage? Quotation,
        Credibility? Credibility,
        string? Note);

    /// <summary>That it was said again, on which day (EDTF), and which citation of the claim shows it. Words stand in the language in which they were said.</summary>
    public sealed record ClaimOccurrence(Guid Id, string StatedOn, string? Medium, string? RelayedBy, string? Language, string? Words, Guid? CitationId);

    /// <summary>A passage of the source (W3C TextQuoteSelector) and whether the stored text holds it.</summary>
    public sealed record QuotedPassage(string Exact, string? Prefix, string? Suffix, QuotationState State);
}
