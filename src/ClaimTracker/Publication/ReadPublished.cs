using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Publication.Reading;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Publication;

/// <summary>Reads what is public of one dispute: editions, looks and the board index; never the working copy. Nothing of a dispute that is held or sealed, and nothing of a claim that is held.</summary>
public sealed class ReadPublished(IDbContextFactory<ClaimTrackerContext> contexts, KeptEditions kept)
{
    /// <summary>The current edition; empty when no dispute of that address was ever published.</summary>
    public async Task<PublishedDispute?> Current(string slug, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await Read(data, slug, null, stop);
    }

    /// <summary>One edition by its number; empty when there is none.</summary>
    public async Task<PublishedDispute?> Edition(string slug, int number, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await Read(data, slug, number, stop);
    }

    /// <summary>The edition that was current when the day ended (UTC), with the last look of that time; empty when nothing was published yet.</summary>
    public async Task<PublishedDispute?> AsKnownOn(string slug, DateOnly day, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        if (await Row(data, slug, stop) is not { } row || day == DateOnly.MaxValue) return null;
        var end = new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        var number = await data.Editions.Where(edition => edition.DisputeId == row.DisputeId && edition.PublishedAt < end).MaxAsync(edition => (int?)edition.Number, stop);
        return number is { } known ? await Read(data, slug, known, stop, end) : null;
    }

    /// <summary>The newest edition after that number which corrects, retracts or withdraws; empty when there is none.</summary>
    public async Task<PublishedDispute.Rectification?> RectifiedSince(string slug, int number, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        if (await Row(data, slug, stop) is not { } row) return null;
        var later = await data.Editions.AsNoTracking().Include(edition => edition.Parts.Where(part => part.Kind == PartKind.Notice || part.Kind == PartKind.Publication))
            .Where(edition => edition.DisputeId == row.DisputeId && edition.Number > number).OrderByDescending(edition => edition.Number).ToListAsync(stop);
        var holds = row.HasHolds ? await data.HoldsOn(row.DisputeId, stop) : [];
        return later.Select(edition => Rectifies(edition, holds)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The newest edition that holds the claim; empty when it was never published.</summary>
    public async Task<(PublishedDispute Dispute, Guid ClaimId)?> ByClaim(Guid claimId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var claim = await data.Set<BoardClaim>().AsNoTracking().FirstOrDefaultAsync(row => row.ClaimId == claimId, stop);
        if (claim is null) return null;
        var row = await data.Set<BoardDispute>().AsNoTracking().FirstAsync(board => board.DisputeId == claim.DisputeId, stop);
        if (row.HasHolds && (await data.HoldsOn(row.DisputeId, stop)).Any(hold => hold.ClaimId == claimId)) return null;
        return await Read(data, row.Slug, claim.EditionNumber, stop) is { } dispute ? (dispute, claimId) : null;
    }

    /// <summary>Every edition and every look, newest first.</summary>
    public async Task<PublishedHistory?> History(string slug, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        if (await Row(data, slug, stop) is not { } row) return null;
        var editions = await data.Editions.AsNoTracking().Include(edition => edition.Parts.Where(part => part.Kind != PartKind.Source && part.Kind != PartKind.Verdict))
            .Where(edition => edition.DisputeId == row.DisputeId).ToListAsync(stop);
        var documents = new List<(Edition Edition, EditionDocument Document)>();
        var holds = row.HasHolds ? await data.HoldsOn(row.DisputeId, stop) : [];
        foreach (var edition in editions) documents.Add((edition, (await data.AsDocument(edition, stop)).Without(holds)));
        var looks = await data.Set<EditionLook>().AsNoTracking().Where(look => look.DisputeId == row.DisputeId).ToListAsync(stop);
        var wordings = documents.SelectMany(pair => pair.Document.Claims).DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, claim => claim.Wording);
        var lines = documents.Select(pair => Line(pair.Edition, pair.Document, wordings)).Concat(looks.Select(look => new PublishedHistory.Line(look.At, new Byline(look.PublicId, look.Role), null, null, null, null, [])));
        var names = await data.NamesOf(documents.SelectMany(pair => EditionLoader.People(pair.Document)).Concat(looks.Select(look => look.PublicId)), stop);
        var header = documents.MaxBy(pair => pair.Edition.Number).Document.Header;
        return new PublishedHistory(row.Slug, header.Title, header.Sample, [.. lines.OrderByDescending(line => line.At)], names)
        {
            Moves = await data.PublicMoves(row.DisputeId, stop),
            Holds = await data.Set<Hold>().AsNoTracking().Where(hold => hold.DisputeId == row.DisputeId).OrderByDescending(hold => hold.HeldAt)
                .Select(hold => new PublishedHistory.PastHold(hold.HeldAt, hold.LiftedAt, hold.ClaimId != null, hold.Reason, hold.LiftedBecause)).ToListAsync(stop),
            Seals = await data.Set<Seal>().AsNoTracking().Where(seal => seal.DisputeId == row.DisputeId && seal.SealedAt != null).OrderByDescending(seal => seal.SealedAt)
                .Select(seal => new PublishedHistory.PastSeal(seal.SealedAt!.Value, seal.EndedAt!.Value, seal.Ground, seal.Reason, seal.UnsealReason!)).ToListAsync(stop),
        };
    }

    private static PublishedHistory.Line Line(Edition edition, EditionDocument document, Dictionary<Guid, string> wordings) => new(
        edition.PublishedAt,
        document.Publication!.ApprovedBy,
        edition.Number,
        edition.Kind,
        edition.Sha256,
        document.Publication,
        [.. document.Notices.Select(notice => new PublishedHistory.NoticeOnClaim(notice, notice.ClaimId is { } id ? wordings.GetValueOrDefault(id) : null))])
    {
        DevelopingUntil = edition.Kind == EditionKind.Published ? document.Header.DevelopingUntil : null,
    };

    /// <summary>A notice whose text was erased may have been a correction, and is taken for one: better to warn in vain than not to warn.</summary>
    private static PublishedDispute.Rectification? Rectifies(Edition edition, IReadOnlyList<PublicHold> holds)
    {
        var notices = edition.Parts.Where(part => part is { Kind: PartKind.Notice, IsErased: false }).Select(part => EditionFormat.Read<NoticePart>(part.Bytes));
        if (edition.Kind == EditionKind.Withdrawn)
        {
            var last = EditionFormat.Read<PublicationPart>(edition.Parts.Single(part => part.Kind == PartKind.Publication).Bytes);
            return last.MergedInto is null ? new(edition.Number, edition.PublishedAt, EditionKind.Withdrawn, null, last.WithdrawnBecause) : null;
        }
        if (notices.Where(notice => notice.Kind >= NoticeKind.Correction).MaxBy(notice => notice.Kind) is { } strongest)
            return new(edition.Number, edition.PublishedAt, EditionKind.Published, strongest.Kind, holds.FirstOrDefault(hold => hold.ClaimId == strongest.ClaimId)?.Reason ?? strongest.Reason);
        return edition.Parts.Any(part => part is { Kind: PartKind.Notice, IsErased: true }) ? new(edition.Number, edition.PublishedAt, EditionKind.Published, null, null) : null;
    }

    /// <summary>What is held or sealed is not there for anything that reads it by this.</summary>
    private static async Task<BoardDispute?> Row(ClaimTrackerContext data, string slug, CancellationToken stop) =>
        await IsAddress(data, slug, stop) ? await PublishedQuestions.Row(data, slug, stop) : null;

    /// <summary>Whatever an address may hold: what no dispute can be called is asked of no database. The connection stays open for all that is asked next: to open one costs more than a question.</summary>
    private static async Task<bool> IsAddress(ClaimTrackerContext data, string slug, CancellationToken stop)
    {
        if (!Slug.IsValid(slug)) return false;
        await data.Database.OpenConnectionAsync(stop);
        return true;
    }

    private async Task<PublishedDispute?> Read(ClaimTrackerContext data, string slug, int? number, CancellationToken stop, DateTimeOffset? end = null)
    {
        if (!await IsAddress(data, slug, stop)) return null;
        var before = end ?? DateTimeOffset.MaxValue;
        var editions = await PublishedQuestions.Editions(data, slug, number, before, stop);
        if (editions.Find(edition => edition.IsAsked) is not { Dispute: var row } asked) return null;
        var document = await kept.Read(data, asked.Id, asked.IsWhole, stop);
        if (row.HasHolds) document = document.Without(await data.HoldsOn(row.DisputeId, stop));
        var look = asked.HasLook ? await PublishedQuestions.Look(data, row.DisputeId, asked.Stamp.Number, before, stop) : null;
        var people = EditionLoader.People(document);
        return new PublishedDispute
        {
            Document = document with { Names = await data.NamesOf(look is null ? people : people.Append(look.PublicId), stop) },
            CurrentNumber = row.EditionNumber,
            CurrentKind = row.Kind == BoardKind.Withdrawn ? EditionKind.Withdrawn : EditionKind.Published,
            WithdrawnBecause = row.Kind == BoardKind.Withdrawn ? await WithdrawnBecause(data, row, stop) : null,
            Editions = editions.ConvertAll(edition => edition.Stamp),
            Look = look is null ? null : new PublishedDispute.LastLook(look.At, new Byline(look.PublicId, look.Role)),
            MergedInto = await data.LeadsTo(row.MergedIntoId, stop),
            Related = await data.Related(document.Header, stop),
        };
    }

    private static async Task<string?> WithdrawnBecause(ClaimTrackerContext data, PublishedQuestions.Listed row, CancellationToken stop) =>
        (await data.LoadEdition(row.DisputeId, row.EditionNumber, stop))?.Publication?.WithdrawnBecause;
}
