using ClaimTracker.Publication.Document;
using ClaimTracker.Sources;
using ClaimTracker.Speakers;

namespace ClaimTracker.Publication.Composing;

/// <summary>Composes one source with its outlet as graded now. Stored copies are named by hash; their bytes stay with the newsroom.</summary>
internal static class SourceComposer
{
    public static SourcePart Compose(Source source, IReadOnlyDictionary<Guid, Party> parties) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Url = source.Url,
        Outlet = new SourcePart.NamedOutlet(
            source.Outlet.Id,
            source.Outlet.Name,
            source.Outlet.Reliability,
            source.Outlet.Criteria,
            source.Outlet.GradedOn,
            source.Outlet.ChannelOfPartyId is { } channel ? parties[channel].Name : null,
            source.Outlet.ControlledByPartyId is { } controller ? parties[controller].Name : null),
        PublishedOn = source.PublishedOn,
        Language = source.Language,
        Kind = source.Kind,
        ContentNote = source.ContentNote,
        Copies = [.. source.Captures.OrderBy(capture => capture.TakenAt).Select(capture => new SourcePart.StoredCopy(capture.Sha256, capture.MediaType, capture.Size, capture.TakenAt, capture.ArchiveUrl))],
    };
}
