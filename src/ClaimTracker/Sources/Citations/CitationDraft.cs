using ClaimTracker.Vocabulary;

namespace ClaimTracker.Sources.Citations;

/// <summary>A citation as typed into the form; a new source and a new origin can be described in place.</summary>
public sealed class CitationDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new citation.</summary>
    public int Version { get; set; }

    /// <summary>An address or a citation from which the fields of the source can be filled; it is not stored.</summary>
    public string? Pasted { get; set; }

    public string? SourceId { get; set; }

    public SourceDraft NewSource { get; set => field = value ?? new(); } = new();

    public string? PointId { get; set; }

    public string? FigureId { get; set; }

    /// <summary>A code of <see cref="Vocabulary.CitationRole"/>.</summary>
    public string? Role { get; set; }

    public string? OriginId { get; set; }

    public OriginDraft NewOrigin { get; set => field = value ?? new(); } = new();

    public string? Exact { get; set; }

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }

    /// <summary>A code of <see cref="Vocabulary.Credibility"/>.</summary>
    public string? Credibility { get; set; }

    public string? Note { get; set; }

    /// <summary>The form filled from what is kept.</summary>
    public static CitationDraft From(Citation citation) => new()
    {
        Version = citation.Version,
        SourceId = citation.SourceId.ToString(),
        PointId = citation.PointId?.ToString(),
        FigureId = citation.FigureId?.ToString(),
        Role = citation.Role.Code(),
        OriginId = citation.OriginId?.ToString(),
        Exact = citation.Exact,
        Prefix = citation.Prefix,
        Suffix = citation.Suffix,
        Credibility = citation.Credibility?.Code(),
        Note = citation.Note,
    };
}
