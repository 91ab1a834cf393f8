using System.Text.Json;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board.Index;

/// <summary>Writes the board index of a dispute from its newest edition, in the transaction that publishes it.</summary>
internal static class BoardWriter
{
    public static async Task Write(Work work, Edition edition, EditionDocument document)
    {
        var row = await work.Data.Set<BoardDispute>().Include(known => known.Claims).Include(known => known.Facets).FirstOrDefaultAsync(known => known.DisputeId == edition.DisputeId, work.Stop);
        var entry = JsonSerializer.Serialize(EntryComposer.Compose(document), EditionFormat.Json);
        if (row is null)
        {
            row = work.Data.Add(new BoardDispute
            {
                DisputeId = edition.DisputeId,
                Slug = document.Header.Slug,
                EditionId = edition.Id,
                EditionNumber = edition.Number,
                Kind = edition.Kind,
                PublishedAt = edition.PublishedAt,
                LastLookAt = edition.PublishedAt,
                Entry = entry,
                SearchText = Searchable(document),
            }).Entity;
        }
        (row.EditionId, row.EditionNumber, row.Kind) = (edition.Id, edition.Number, edition.Kind);
        (row.PublishedAt, row.LastLookAt) = (edition.PublishedAt, edition.PublishedAt);
        (row.Entry, row.SearchText) = (entry, Searchable(document));
        Claims(row, document, edition.Number);
        Facets(row, document);
    }

    private static void Claims(BoardDispute row, EditionDocument document, int number)
    {
        foreach (var claim in document.Claims)
        {
            if (row.Claims.FirstOrDefault(known => known.ClaimId == claim.Id) is { } known) known.EditionNumber = number;
            else row.Claims.Add(new BoardClaim { ClaimId = claim.Id, DisputeId = row.DisputeId, EditionNumber = number });
        }
    }

    private static void Facets(BoardDispute row, EditionDocument document)
    {
        row.Facets.Clear();
        foreach (var topic in document.Header.Topics)
            row.Facets.Add(new BoardFacet { DisputeId = row.DisputeId, Kind = BoardFacet.Topic, Code = topic.Slug, Name = topic.Name });
        foreach (var country in document.Header.Place?.Countries ?? [])
            row.Facets.Add(new BoardFacet { DisputeId = row.DisputeId, Kind = BoardFacet.Country, Code = country, Name = country });
    }

    /// <summary>Titles, wordings, words, speakers, parties, places with all their names, and sources; folded in C#, alike on every database.</summary>
    private static string Searchable(EditionDocument document)
    {
        var header = document.Header;
        IEnumerable<string?> texts =
        [
            header.Title, header.Summary,
            .. header.Place?.Names.Select(name => name.Name) ?? [],
            .. header.Topics.Select(topic => topic.Name),
            .. header.Sides.SelectMany(side => side.Parties).SelectMany(party => party.Aliases.Prepend(party.Name)),
            .. document.Claims.SelectMany(claim => new[] { claim.Wording, claim.Words?.Text, claim.Speaker.Name, claim.Speaker.Party?.Name }.Concat(claim.Speaker.Aliases)),
            .. document.Sources.SelectMany(source => new[] { source.Title, source.Outlet.Name }),
        ];
        return PlainText.Fold(string.Join(' ', texts.OfType<string>()));
    }
}
