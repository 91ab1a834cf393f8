using System.Text.Json;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board.Index;

/// <summary>Composes the notices of an edition, or its withdrawal, for the list of corrections.</summary>
internal static class NoticeComposer
{
    /// <summary>What stands in place of a text that was erased; that there was a notice, and when, stays.</summary>
    private const string Gone = "The text of this notice was erased, because the law demanded it.";

    public static IEnumerable<BoardNotice> Of(Edition edition, EditionDocument document, long number) =>
        Entries(edition, document).Take(BoardNotice.MostOfAnEdition).Select((entry, place) => new BoardNotice
        {
            Place = (number * BoardNotice.MostOfAnEdition) + place,
            DisputeId = edition.DisputeId,
            Kind = entry.Kind,
            Sample = entry.Sample,
            Entry = JsonSerializer.Serialize(entry, EditionFormat.Json),
        });

    /// <summary>What the index tells of each notice of an edition as it is now, or of its withdrawal: it depends on nothing else, so that the index can be made again.</summary>
    public static IEnumerable<NoticeEntry> Entries(Edition edition, EditionDocument document)
    {
        if (edition.Kind == EditionKind.Withdrawn)
        {
            yield return Entry(edition, document, edition.Id, document.Publication?.MergedInto is null ? BoardNotice.Withdrawal : BoardNotice.Merging) with { Reason = document.Publication?.WithdrawnBecause ?? Gone };
            yield break;
        }
        var readable = new Queue<NoticePart>(document.Notices);
        foreach (var part in edition.Parts.Where(part => part.Kind == PartKind.Notice).OrderBy(part => part.Ordinal))
            yield return part.IsErased ? Entry(edition, document, part.Id, BoardNotice.Erased) with { Reason = Gone } : Told(edition, document, part.Id, readable.Dequeue());
    }

    private static NoticeEntry Told(Edition edition, EditionDocument document, Guid id, NoticePart notice) => Entry(edition, document, id, notice.Kind.Code()) with
    {
        Reason = notice.Reason,
        ClaimId = notice.ClaimId,
        Wording = notice.ClaimId is { } claim ? document.Claim(claim)?.Wording : null,
        Changes = notice.Changes,
    };

    private static NoticeEntry Entry(Edition edition, EditionDocument document, Guid id, string kind) => new()
    {
        Id = id,
        Kind = kind,
        DisputeSlug = document.Header.Slug,
        DisputeTitle = document.Header.Title,
        Edition = edition.Number,
        PublishedAt = edition.PublishedAt,
        Reason = string.Empty,
        Sample = document.Header.Sample,
    };
}
