using System.Text;
using System.Text.Json;
using ClaimTracker.Data;
using ClaimTracker.Log.Entries;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Tree;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Checking;

/// <summary>Compares the entries of the public log with what they commit to: every part of every edition, and the internal checkpoint behind every anchor. Text may be missing only where an entry says that it was erased.</summary>
internal sealed class PublicContents(ClaimTrackerContext data, string log)
{
    private readonly HashSet<Guid> editions = [];
    private readonly HashSet<(Guid Edition, int Ordinal)> redacted = [];
    private readonly Dictionary<(Guid Edition, int Ordinal), long> erased = [];

    private string? lastAnchored;

    /// <summary>The internal checkpoints to which anchors commit, each with the index of the first of the anchors in a row that do.</summary>
    public List<(long Index, long Size, Digest Root)> Anchors { get; } = [];

    public async Task Take(IReadOnlyList<LogEntry> entries, CancellationToken stop)
    {
        var read = entries.Select(entry => (Row: entry, Content: Read(entry))).ToList();
        var ids = read.Select(entry => entry.Content.EditionId).OfType<Guid>().Distinct().ToList();
        var found = await data.Editions.AsNoTracking().Include(edition => edition.Parts).Where(edition => EF.Parameter(ids).Contains(edition.Id)).ToDictionaryAsync(edition => edition.Id, stop);
        var anchorIds = entries.Where(entry => entry.Kind == EntryKind.Anchor).Select(entry => entry.SubjectId).OfType<Guid>().ToList();
        var anchors = await data.Set<LogAnchor>().AsNoTracking().Where(anchor => EF.Parameter(anchorIds).Contains(anchor.Id)).ToDictionaryAsync(anchor => anchor.Id, stop);
        foreach (var (row, content) in read)
        {
            if (row.Kind is EntryKind.EditionPublished or EntryKind.EditionWithdrawn or EntryKind.Notice) Compare(row, content, found.GetValueOrDefault(content.EditionId ?? Guid.Empty));
            if (row.Kind == EntryKind.Redacted) foreach (var ordinal in content.Ordinals ?? []) redacted.Add((content.EditionId ?? Guid.Empty, ordinal));
            if (row.Kind == EntryKind.Anchor) Compare(row, content, anchors.GetValueOrDefault(row.SubjectId ?? Guid.Empty));
        }
    }

    /// <summary>Compares what is left when all entries were taken.</summary>
    /// <param name="published">The editions that there were before the walk began.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task End(IEnumerable<Guid> published, CancellationToken stop)
    {
        foreach (var (part, index) in erased)
            if (!redacted.Contains(part) && !await WasErasedMeanwhile(part, stop)) throw Fault(index, $"the text of part {part.Ordinal} of edition {part.Edition} is gone, and no entry says that it was erased.");
        foreach (var id in published)
            if (!editions.Contains(id)) throw Fault(null, $"edition {id} has no entry.");
    }

    /// <summary>An erasure that was confirmed while the walk went on has its entry behind the end of the walk.</summary>
    private async Task<bool> WasErasedMeanwhile((Guid Edition, int Ordinal) part, CancellationToken stop)
    {
        var entries = await data.Set<LogEntry>().AsNoTracking().Where(entry => entry.Kind == EntryKind.Redacted && entry.SubjectId == part.Edition).ToListAsync(stop);
        return entries.Exists(entry => Read(entry).Ordinals?.Contains(part.Ordinal) == true);
    }

    private EntryGist Read(LogEntry row)
    {
        try
        {
            var content = EditionFormat.Read<EntryGist>(row.Bytes);
            return content.Kind == row.Kind ? content : throw Fault(row.Index, "its kind is not that of its row.");
        }
        catch (Exception fault) when (fault is JsonException or FormatException)
        {
            throw Fault(row.Index, "it cannot be read.");
        }
    }

    private void Compare(LogEntry row, EntryGist content, Edition? edition)
    {
        if (edition is null) throw Fault(row.Index, $"the edition {content.EditionId} is missing.");
        var expected = PublicEntry.Of(edition, content.RecordedLate == true);
        if (row.Kind == EntryKind.Notice)
        {
            if (!edition.Parts.Any(part => part.Ordinal == content.Ordinals?[0] && Convert.ToBase64String(part.Commitment) == content.Commitment)) throw Fault(row.Index, $"the notice in edition {edition.Id} is another one.");
            return;
        }
        if (!expected.First().Write().AsSpan().SequenceEqual(row.Bytes)) throw Fault(row.Index, $"edition {edition.Id} is not what the entry commits to.");
        if (edition.Sha256 != EditionPart.Sha256Over(edition.Parts)) throw Fault(row.Index, $"the SHA-256 of edition {edition.Id} is not that of its parts.");
        editions.Add(edition.Id);
        foreach (var part in edition.Parts.OrderBy(part => part.Ordinal))
        {
            if (part.IsErased) erased[(edition.Id, part.Ordinal)] = row.Index;
            else if (!Commitment.To(part.Salt, part.Bytes).AsSpan().SequenceEqual(part.Commitment)) throw Fault(row.Index, $"part {part.Ordinal} of edition {edition.Id} is not what was committed to.");
        }
    }

    private void Compare(LogEntry row, EntryGist content, LogAnchor? anchor)
    {
        if (anchor is null || Convert.ToBase64String(Commitment.To(anchor.Salt, Encoding.UTF8.GetBytes(anchor.Checkpoint))) != content.Commitment) throw Fault(row.Index, "the internal checkpoint behind the anchor is missing or another one.");
        if (anchor.Checkpoint == lastAnchored) return;
        var checkpoint = Checkpoint.Read(anchor.Checkpoint);
        Anchors.Add((row.Index, checkpoint.Size, checkpoint.Root));
        lastAnchored = anchor.Checkpoint;
    }

    private FaultFoundException Fault(long? index, string sentence) => new(new LogFault(log, index, sentence));
}
