using System.Text.Json;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board.Index;

/// <summary>Composes the notices of an edition, or its withdrawal, for the list of corrections.</summary>
internal static class NoticeComposer
{
    /// <summary>What stands in place of a text that was erased; that there was a notice, of which kind and when, stays.</summary>
    private const string Erased = "The text of this notice was erased, because the law demanded it.";

    public static IEnumerable<BoardNotice> Of(Edition edition, EditionDocument document, long number) =>
        Entries(edition, document).Take(BoardNotice.MostOfAnEdition).Select((entry, place) => new BoardNotice
        {
            Place = (number * BoardNotice.MostOfAnEdition) + place,
            DisputeId = edition.DisputeId,
            Kind = entry.Kind,
            Sample = entry.Sample,
            Entry = JsonSerializer.Serialize(entry, EditionFormat.Json),
        });

    /// <summary>A listed notice as its edition has it now.</summary>
    public static string Again(NoticeEntry told, Edition edition, EditionDocument document) => JsonSerializer.Serialize(
        Entries(edition, document).FirstOrDefault(entry => entry.Id == told.Id) ?? told with { DisputeTitle = document.Header.Title, Reason = Erased, Wording = null, Changes = [] },
        EditionFormat.Json);

    private static IEnumerable<NoticeEntry> Entries(Edition edition, EditionDocument document)
    {
        if (edition.Kind == EditionKind.Withdrawn) return [Entry(edition, document, edition.Id, BoardNotice.Withdrawal) with { Reason = document.Publication?.WithdrawnBecause ?? Erased }];
        var parts = edition.Parts.Where(part => part.Kind == PartKind.Notice && !part.IsErased).OrderBy(part => part.Ordinal).Select(part => part.Id);
        return document.Notices.Zip(parts, (notice, id) => Entry(edition, document, id, notice.Kind.Code()) with
        {
            Reason = notice.Reason,
            ClaimId = notice.ClaimId,
            Wording = notice.ClaimId is { } claim ? document.Claim(claim)?.Wording : null,
            Changes = notice.Changes,
        });
    }

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
