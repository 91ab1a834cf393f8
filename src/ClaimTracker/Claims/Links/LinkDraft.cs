using ClaimTracker.Vocabulary;

namespace ClaimTracker.Claims.Links;

/// <summary>A link as typed into the form.</summary>
public sealed class LinkDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new link.</summary>
    public int Version { get; set; }

    public string? FromId { get; set; }

    public string? ToId { get; set; }

    /// <summary>A code of <see cref="Vocabulary.LinkKind"/>.</summary>
    public string? Kind { get; set; }

    /// <summary>Codes of <see cref="Vocabulary.Element"/>.</summary>
    public List<string> Elements { get; set => field = value ?? []; } = [];

    /// <summary>A code of <see cref="Vocabulary.LimitKind"/>.</summary>
    public string? LimitKind { get; set; }

    public string? Limit { get; set; }

    public string? Note { get; set; }

    /// <summary>The form filled from what is kept.</summary>
    public static LinkDraft From(Link link) => new()
    {
        Version = link.Version,
        FromId = link.FromId.ToString(),
        ToId = link.ToId.ToString(),
        Kind = link.Kind.Code(),
        Elements = [.. link.Elements.Select(element => element.Code())],
        LimitKind = link.LimitKind?.Code(),
        Limit = link.Limit,
        Note = link.Note,
    };
}
