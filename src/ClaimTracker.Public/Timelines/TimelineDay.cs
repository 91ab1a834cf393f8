using System.Globalization;
using ClaimTracker.Publication;
using ClaimTracker.Publication.Document;
using ClaimTracker.Text;

namespace ClaimTracker.Public.Timelines;

/// <summary>What bears one date, as exactly as it was given: the event, statements, sources and editions. The date is EDTF, and empty for what bears none.</summary>
public sealed record TimelineDay(string? Date, HeaderPart.EventTime? Event, IReadOnlyList<ClaimPart> Statements, IReadOnlyList<SourcePart> Sources, IReadOnlyList<PublishedDispute.Stamp> Editions)
{
    /// <summary>By the earliest day that each date can mean, then by the latest; what bears no date comes last. A date as it was written makes a day of its own.</summary>
    public static IReadOnlyList<TimelineDay> Of(EditionDocument document, IReadOnlyList<PublishedDispute.Stamp> editions)
    {
        var statements = document.Claims.ToLookup(claim => claim.StatedOn, StringComparer.Ordinal);
        var sources = document.Sources.ToLookup(source => source.PublishedOn, StringComparer.Ordinal);
        var ours = editions.ToLookup(edition => edition.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var dates = statements.Select(group => group.Key).Concat(sources.Select(group => group.Key)).Concat(ours.Select(group => group.Key));
        if (document.Header.Time is { } time) dates = dates.Prepend(time.Date);
        return
        [
            .. dates.Distinct(StringComparer.Ordinal)
                .OrderBy(date => Bounds(date).Earliest).ThenBy(date => Bounds(date).Latest)
                .Select(date => new TimelineDay(
                    date,
                    document.Header.Time is { } happened && happened.Date == date ? happened : null,
                    [.. statements[date]],
                    [.. sources[date]],
                    date is null ? [] : [.. ours[date]])),
        ];
    }

    private static (DateOnly Earliest, DateOnly Latest) Bounds(string? date) =>
        Edtf.TryRead(date, out var known) ? (known.Earliest, known.Latest) : (DateOnly.MaxValue, DateOnly.MaxValue);
}
