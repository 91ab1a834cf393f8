using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ClaimTracker.Data;
using ClaimTracker.Log.Record;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Publication.Reading;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Reading;

/// <summary>What proves one published edition: its place in the public log, the proof of that place, and the texts and salts behind its commitments.</summary>
public sealed class ReadEvidence(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>The format of the document.</summary>
    public const string Format = "claimtracker/audit-edition/1";

    private const string ProofHead = "c2sp.org/tlog-proof@v1";

    /// <summary>The index of each edition of a dispute in the present log, by edition number, and how many entries are signed.</summary>
    public async Task<(IReadOnlyDictionary<int, long> Indexes, long Signed)> Places(string slug, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var editions = await Editions(data, slug, stop);
        var ids = editions.ConvertAll(edition => edition.Id);
        if (ids.Count == 0 || await data.FindLog(null, stop) is not { } log) return (new Dictionary<int, long>(), 0);
        var entries = await Entries(data, log.Id).Where(entry => ids.Contains(entry.SubjectId!.Value)).Select(entry => new { entry.SubjectId, entry.Index }).ToListAsync(stop);
        var signed = (await data.LastCheckpoint(log.Id, stop))?.Size ?? 0;
        return (entries.ToDictionary(entry => editions.Find(edition => edition.Id == entry.SubjectId)!.Number, entry => entry.Index), signed);
    }

    /// <summary>The proof as a file (C2SP tlog-proof): index, path, and the checkpoint to which it leads. Empty where there is no such edition, or its entry is not signed yet.</summary>
    public async Task<string?> Proof(string slug, int number, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        if (await Find(data, slug, number, stop) is not var (log, _, entry) || await data.LastCheckpoint(log, stop) is not { } last || entry.Index >= last.Size) return null;
        var path = await data.AskTree(log, tree => tree.Inclusion(entry.Index, last.Size), stop);
        return string.Create(CultureInfo.InvariantCulture, $"{ProofHead}\nindex {entry.Index}\n{string.Concat(path.Select(hash => hash + "\n"))}\n{last.Note}");
    }

    /// <summary>The document whose commitments the entry carries, as canonical JSON: the entry itself, and of each part the text and the salt, or that it was erased, or that it is withheld while a hold or a seal lasts.</summary>
    public async Task<byte[]?> Document(string slug, int number, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        if (await Find(data, slug, number, stop) is not var (_, edition, entry)) return null;
        var holds = await data.HoldsOn(edition.DisputeId, stop);
        var left = (await data.AsDocument(edition, stop)).Without(holds);
        var isSealed = await data.SealOn(edition.DisputeId, stop) is not null;
        return CanonicalJson.Bytes(new JsonObject
        {
            ["format"] = Format,
            ["index"] = entry.Index,
            ["entry"] = Encoding.UTF8.GetString(entry.Bytes),
            ["parts"] = new JsonArray([.. edition.Parts.OrderBy(part => part.Ordinal).Select(part => Part(part, isWithheld: isSealed || part.IsWithheld(holds, left)))]),
        });
    }

    private static JsonObject Part(EditionPart part, bool isWithheld)
    {
        var shown = new JsonObject { ["kind"] = part.Kind.Code(), ["commitment"] = Convert.ToBase64String(part.Commitment) };
        if (part.IsErased)
        {
            shown["erased"] = true;
            return shown;
        }
        if (isWithheld)
        {
            shown["withheld"] = true;
            return shown;
        }
        shown["salt"] = Convert.ToBase64String(part.Salt);
        shown["text"] = Encoding.UTF8.GetString(part.Bytes);
        return shown;
    }

    private static IQueryable<LogEntry> Entries(ClaimTrackerContext data, int log) =>
        data.Set<LogEntry>().AsNoTracking().Where(entry => entry.LogId == log && (entry.Kind == EntryKind.EditionPublished || entry.Kind == EntryKind.EditionWithdrawn));

    private static async Task<(int Log, Edition Edition, LogEntry Entry)?> Find(ClaimTrackerContext data, string slug, int number, CancellationToken stop)
    {
        if ((await Editions(data, slug, stop)).Find(known => known.Number == number) is not { } found || await data.FindLog(null, stop) is not { } log) return null;
        var edition = await data.Editions.AsNoTracking().Include(row => row.Parts).FirstAsync(row => row.Id == found.Id, stop);
        return await Entries(data, log.Id).FirstOrDefaultAsync(entry => entry.SubjectId == found.Id, stop) is { } entry ? (log.Id, edition, entry) : null;
    }

    private static async Task<List<Edition>> Editions(ClaimTrackerContext data, string slug, CancellationToken stop) =>
        await data.Addressed(slug, stop) is { } row ? await data.Editions.AsNoTracking().Where(edition => edition.DisputeId == row.DisputeId).ToListAsync(stop) : [];
}
