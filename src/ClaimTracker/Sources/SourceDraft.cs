using ClaimTracker.Vocabulary;

namespace ClaimTracker.Sources;

/// <summary>A source as typed into the form.</summary>
public sealed class SourceDraft
{
    /// <summary>The concurrency number that the person saw; 0 for a new source.</summary>
    public int Version { get; set; }

    public string? Title { get; set; }

    public string? Url { get; set; }

    public string? OutletId { get; set; }

    /// <summary>The name of an outlet that is not on the list yet; an outlet of that name is found before one is added.</summary>
    public string? NewOutlet { get; set; }

    public string? PublishedOn { get; set; }

    public string? Language { get; set; }

    /// <summary>A code of <see cref="Vocabulary.SourceKind"/>.</summary>
    public string? Kind { get; set; }

    public string? ContentNote { get; set; }

    /// <summary>The person has seen what is like it and says that this is another one.</summary>
    public bool IsAnother { get; set; }

    /// <summary>The same for the new outlet that is named in place.</summary>
    public bool IsAnotherOutlet { get; set; }

    /// <summary>Whether anything was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Url) && string.IsNullOrWhiteSpace(NewOutlet);

    /// <summary>The form filled from what is kept.</summary>
    public static SourceDraft From(Source source) => new()
    {
        Version = source.Version,
        Title = source.Title,
        Url = source.Url,
        OutletId = source.OutletId.ToString(),
        PublishedOn = source.PublishedOn,
        Language = source.Language,
        Kind = source.Kind.Code(),
        ContentNote = source.ContentNote,
    };
}
