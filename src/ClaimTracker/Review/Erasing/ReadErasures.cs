using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Erasing;

/// <summary>Reads what was asked to be erased, and what of a dispute can be.</summary>
public sealed class ReadErasures(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>All of them, those that wait first, then the newest.</summary>
    public async Task<IReadOnlyList<ErasureEntry>> All(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var rows = await data.Set<Erasure>().AsNoTracking().Include(row => row.Parts).ToListAsync(stop);
        var entries = new List<ErasureEntry>();
        foreach (var row in rows.OrderBy(row => row.Done is not null).ThenByDescending(row => row.AskedAt)) entries.Add(await Entry(data, row, stop));
        return entries;
    }

    public async Task<ErasureEntry?> One(Guid id, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Set<Erasure>().AsNoTracking().Include(row => row.Parts).FirstOrDefaultAsync(row => row.Id == id, stop) is { } row ? await Entry(data, row, stop) : null;
    }

    /// <summary>The parts of a dispute's editions that are not erased yet, newest edition first; empty where there is no such dispute.</summary>
    public async Task<(string Title, IReadOnlyList<ErasablePart> Parts)?> Parts(Guid disputeId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        if (await data.Disputes.AsNoTracking().FirstOrDefaultAsync(row => row.Id == disputeId, stop) is not { } dispute) return null;
        var editions = await data.Editions.AsNoTracking().Include(edition => edition.Parts).Where(edition => edition.DisputeId == disputeId).OrderByDescending(edition => edition.Number).ToListAsync(stop);
        return (dispute.Title, [.. editions.SelectMany(edition => edition.Parts.Where(part => part.Kind != PartKind.Publication && !part.IsErased).OrderBy(part => part.Ordinal)
            .Select(part => new ErasablePart(part.Id, string.Create(CultureInfo.InvariantCulture, $"Edition {edition.Number}, {part.Kind.Word()}: {Gist(edition, part)}"))))]);
    }

    /// <summary>The disputes of which something is published.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Title)>> Disputes(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var rows = await data.Disputes.AsNoTracking().Where(dispute => dispute.LatestEdition > 0).OrderBy(dispute => dispute.Title).Select(dispute => new { dispute.Id, dispute.Title }).ToListAsync(stop);
        return rows.ConvertAll(row => (row.Id, row.Title));
    }

    private static async Task<ErasureEntry> Entry(ClaimTrackerContext data, Erasure row, CancellationToken stop)
    {
        var ids = row.Parts.Select(part => part.PartId).ToList();
        var editions = await data.Editions.AsNoTracking().Include(edition => edition.Parts).Where(edition => edition.Parts.Any(part => ids.Contains(part.Id))).OrderBy(edition => edition.Number).ToListAsync(stop);
        var people = new[] { row.AskedById, row.DecidedById }.OfType<Guid>().ToList();
        var emails = await data.Users.Where(account => people.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Email, stop);
        return new ErasureEntry(
            row,
            await data.Disputes.Where(dispute => dispute.Id == row.DisputeId).Select(dispute => dispute.Title).FirstOrDefaultAsync(stop) ?? string.Empty,
            emails.GetValueOrDefault(row.AskedById),
            row.DecidedById is { } by ? emails.GetValueOrDefault(by) : null,
            [.. editions.SelectMany(edition => edition.Parts.Where(part => ids.Contains(part.Id)).OrderBy(part => part.Ordinal)
                .Select(part => string.Create(CultureInfo.InvariantCulture, $"Edition {edition.Number}, {part.Kind.Word()}: {Gist(edition, part)}")))]);
    }

    /// <summary>What a part is about, for the eyes of staff; a part that is erased has only its place.</summary>
    private static string Gist(Edition edition, EditionPart part)
    {
        if (part.IsErased) return string.Create(CultureInfo.InvariantCulture, $"part {part.Ordinal}, erased");
        return part.Kind switch
        {
            PartKind.Header => EditionFormat.Read<HeaderPart>(part.Bytes).Title,
            PartKind.Claim => EditionFormat.Read<ClaimPart>(part.Bytes).Wording,
            PartKind.Source => EditionFormat.Read<SourcePart>(part.Bytes).Title,
            PartKind.Notice => EditionFormat.Read<NoticePart>(part.Bytes).Reason,
            PartKind.SecondVerdict => EditionFormat.Read<SecondVerdictPart>(part.Bytes).Reasons,
            PartKind.Verdict => $"on “{edition.Parts.Where(other => other.Kind == PartKind.Claim && other.ThingId == part.ThingId && !other.IsErased).Select(other => EditionFormat.Read<ClaimPart>(other.Bytes).Wording).FirstOrDefault()}”",
            PartKind.Publication => string.Empty,
        };
    }
}
