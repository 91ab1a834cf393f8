using System.Text.Json;
using ClaimTracker.Data;
using ClaimTracker.Data.Searching;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Publication.Reading;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board.Index;

/// <summary>Writes the board index of a dispute from its newest edition, in the transaction that publishes it.</summary>
internal static class BoardWriter
{
    public static async Task Write(Work work, Edition edition, EditionDocument document)
    {
        var number = await work.RaiseRevision();
        var row = await work.Data.Set<BoardDispute>().Include(known => known.Claims).FirstOrDefaultAsync(known => known.DisputeId == edition.DisputeId, work.Stop);
        var wasPublished = row is { Kind: BoardKind.Published };
        if (row is not null) await SearchIndex.Remove(work.Data, row.Number, work.Stop);
        else row = work.Data.Add(New(edition, document, number)).Entity;
        (row.EditionId, row.EditionNumber, row.Number) = (edition.Id, edition.Number, number);
        (row.PublishedAt, row.LastLookAt) = (edition.PublishedAt, edition.PublishedAt);
        await Rehome(work, row, document);
        await Fill(work, row, edition, document, wasPublished);
        work.Data.AddRange(NoticeComposer.Of(edition, document, number));
        if (row.HasHolds || row.Kind == BoardKind.Sealed) await HoldNotices(work, row);
    }

    /// <summary>Writes all that the index holds of a dispute again, after text left its editions, or a hold or a seal began or ended. Its place on the board, its last look and the places of its notices stay.</summary>
    public static async Task WriteAgain(Work work, Guid disputeId)
    {
        await work.RaiseRevision();
        var row = await work.Data.Set<BoardDispute>().Include(known => known.Claims).SingleAsync(known => known.DisputeId == disputeId, work.Stop);
        var editions = await work.Data.Editions.AsNoTracking().Include(edition => edition.Parts).Where(edition => edition.DisputeId == disputeId).ToListAsync(work.Stop);
        var newest = editions.Single(edition => edition.Id == row.EditionId);
        await SearchIndex.Remove(work.Data, row.Number, work.Stop);
        await Fill(work, row, newest, await work.Data.AsDocument(newest, work.Stop), row.Kind == BoardKind.Published, await FoundElsewhere(work, newest));
        await Notices(work, disputeId, editions);
        await HoldNotices(work, row);
    }

    /// <summary>Claims that another dispute published before are found here from now on.</summary>
    private static async Task Rehome(Work work, BoardDispute row, EditionDocument document)
    {
        var ids = document.Claims.Select(claim => claim.Id).ToList();
        foreach (var claim in await work.Data.Set<BoardClaim>().Where(claim => ids.Contains(claim.ClaimId) && claim.DisputeId != row.DisputeId).ToListAsync(work.Stop))
        {
            claim.DisputeId = row.DisputeId;
            if (!row.Claims.Contains(claim)) row.Claims.Add(claim);
        }
    }

    private static async Task Notices(Work work, Guid disputeId, List<Edition> editions)
    {
        var told = new Dictionary<Guid, NoticeEntry>();
        foreach (var edition in editions)
            foreach (var entry in NoticeComposer.Entries(edition, await work.Data.AsDocument(edition, work.Stop))) told[entry.Id] = entry;
        foreach (var row in await work.Data.Set<BoardNotice>().Where(notice => notice.DisputeId == disputeId).ToListAsync(work.Stop))
        {
            var now = told[JsonSerializer.Deserialize<NoticeEntry>(row.Entry, EditionFormat.Json)!.Id];
            (row.Kind, row.Entry) = (now.Kind, JsonSerializer.Serialize(now, EditionFormat.Json));
        }
    }

    /// <summary>Notices that are about something held or sealed are not listed.</summary>
    private static async Task HoldNotices(Work work, BoardDispute dispute)
    {
        var holds = await work.Data.HoldsOn(dispute.DisputeId, work.Stop);
        await work.Data.Set<BoardNotice>().Where(notice => notice.DisputeId == dispute.DisputeId).LoadAsync(work.Stop);
        foreach (var row in work.Data.Set<BoardNotice>().Local.Where(notice => notice.DisputeId == dispute.DisputeId))
        {
            var about = JsonSerializer.Deserialize<NoticeEntry>(row.Entry, EditionFormat.Json)!.ClaimId;
            row.IsHeld = dispute.Kind == BoardKind.Sealed || holds.Any(hold => hold.ClaimId is null || hold.ClaimId == about);
        }
    }

    /// <summary>Puts into the row all that it says of the edition, and answers under which facets it stands. A dispute that is withdrawn, held or sealed stands under none and is found no more.</summary>
    public static IReadOnlyList<BoardFacet> Describe(BoardDispute row, Edition edition, EditionDocument document, IReadOnlySet<Guid>? elsewhere = null)
    {
        var entry = EntryComposer.Compose(document);
        (row.EventDay, row.Sample, row.MergedIntoId) = (EventDay(document), document.Header.Sample, document.Publication?.MergedInto);
        row.Entry = JsonSerializer.Serialize(entry, EditionFormat.Json);
        Claims(row, document, edition.Number, elsewhere);
        return row.Kind == BoardKind.Published ? Facets.Of(document, entry.Contested) : [];
    }

    private static async Task Fill(Work work, BoardDispute row, Edition edition, EditionDocument whole, bool wasPublished, IReadOnlySet<Guid>? elsewhere = null)
    {
        var holds = await work.Data.HoldsOn(edition.DisputeId, work.Stop);
        var document = whole.Without(holds);
        var isSealed = await work.Data.SealOn(edition.DisputeId, work.Stop) is not null;
        (row.HasHolds, row.Kind) = (holds.Count > 0, isSealed ? BoardKind.Sealed : holds.Any(hold => hold.ClaimId is null) ? BoardKind.Held : Kind(edition));
        (await work.BoardState()).Published += (row.Kind == BoardKind.Published ? 1 : 0) - (wasPublished ? 1 : 0);
        var facets = Describe(row, edition, document, elsewhere);
        await Facets.Count(work, row.Facets, facets);
        row.Facets = [.. facets.Select(facet => facet.Key)];
        if (row.Kind == BoardKind.Published) await SearchIndex.Put(work.Data, row.Number, SearchTokens.Of(document, facets), work.Stop);
    }

    /// <summary>The row of a dispute that was on no board yet.</summary>
    public static BoardDispute New(Edition edition, EditionDocument document, long number) => new()
    {
        DisputeId = edition.DisputeId,
        Slug = document.Header.Slug,
        Number = number,
        EditionId = edition.Id,
        EditionNumber = edition.Number,
        Kind = Kind(edition),
        PublishedAt = edition.PublishedAt,
        LastLookAt = edition.PublishedAt,
        Entry = string.Empty,
    };

    private static BoardKind Kind(Edition edition) => edition.Kind == EditionKind.Withdrawn ? BoardKind.Withdrawn : BoardKind.Published;

    /// <summary>The claims of the newest edition that are found in another dispute by now.</summary>
    private static async Task<IReadOnlySet<Guid>> FoundElsewhere(Work work, Edition edition)
    {
        var ids = edition.Parts.Where(part => part.Kind == PartKind.Claim).Select(part => part.ThingId).OfType<Guid>().ToList();
        return (await work.Data.Set<BoardClaim>().Where(claim => ids.Contains(claim.ClaimId) && claim.DisputeId != edition.DisputeId).Select(claim => claim.ClaimId).ToListAsync(work.Stop)).ToHashSet();
    }

    private static void Claims(BoardDispute row, EditionDocument document, int number, IReadOnlySet<Guid>? elsewhere)
    {
        var isRead = row.Kind is BoardKind.Published or BoardKind.Withdrawn;
        foreach (var left in row.Claims) (left.IsCurrent, left.Rating, left.Entry) = (false, null, "{}");
        foreach (var claim in document.Claims.Where(claim => elsewhere?.Contains(claim.Id) != true))
        {
            var known = row.Claims.FirstOrDefault(old => old.ClaimId == claim.Id);
            if (known is null) row.Claims.Add(known = new BoardClaim { ClaimId = claim.Id, DisputeId = row.DisputeId, EditionNumber = number });
            (known.EditionNumber, known.IsCurrent, known.SpeakerId, known.PartyId) = (number, isRead, claim.Speaker.Id, claim.Speaker.Party?.Id);
            known.Rating = isRead ? document.RatingOf(claim.Id) : null;
            (known.StatedDay, known.Entry) = (PositionComposer.Day(claim), isRead ? JsonSerializer.Serialize(PositionComposer.Compose(document, claim), EditionFormat.Json) : "{}");
        }
    }

    private static DateOnly EventDay(EditionDocument document) =>
        document.Header.Time is { } time && Edtf.TryRead(time.Date, out var date) && date.Latest < DateOnly.MaxValue ? date.Latest : DateOnly.MinValue;
}
