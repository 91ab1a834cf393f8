namespace ClaimTracker.Sources.Captures;

/// <summary>A capture as handed in: pasted text, or a file.</summary>
public sealed class CaptureDraft
{
    public string? Pasted { get; set; }

    public byte[]? File { get; set; }

    /// <summary>The media type that the browser named.</summary>
    public string? FileType { get; set; }

    /// <summary>Where an outside archive keeps a copy.</summary>
    public string? ArchiveUrl { get; set; }
}
