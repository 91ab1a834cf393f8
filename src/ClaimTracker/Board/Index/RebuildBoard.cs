using ClaimTracker.Data;
using ClaimTracker.Data.Searching;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Publication.Reading;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board.Index;

/// <summary>Makes the whole board index again from the editions and the looks, oldest first, as if they were published once more. One instance at a time; a run that was killed is begun again.</summary>
public sealed class RebuildBoard(Workroom workroom)
{
    private const int Batch = 100;

    /// <summary>At a start: only where the index is missing, half made, or made by an older version.</summary>
    public async Task<Outcome<int>> DoIfOlder(Actor job, CancellationToken stop = default)
    {
        var version = await workroom.Do(job, nameof(RebuildBoard), Right.Job, async work => (await work.Data.Set<BoardState>().SingleOrDefaultAsync(work.Stop))?.IndexVersion ?? 0, stop);
        return version is { IsDone: true, Value: BoardState.CurrentVersion } ? Outcome<int>.With(0) : await Do(job, stop);
    }

    /// <summary>Answers how many editions were read.</summary>
    public async Task<Outcome<int>> Do(Actor job, CancellationToken stop = default)
    {
        var begun = await workroom.Do(job, nameof(RebuildBoard), Right.Job, Begin, stop);
        if (!begun.IsDone) return Outcome<int>.Refused(begun.Kind, begun.Refusals);
        foreach (var batch in begun.Value.Chunk(Batch))
        {
            var written = await workroom.Do(job, nameof(RebuildBoard), Right.Job, work => Write(work, batch), stop);
            if (!written.IsDone) return Outcome<int>.Refused(written.Kind, written.Refusals);
        }
        var ended = await workroom.Do(job, nameof(RebuildBoard), Right.Job, End, stop);
        return ended.IsDone ? Outcome<int>.With(begun.Value.Count) : ended;
    }

    /// <summary>Empties the index and answers the editions, oldest first. What is left of removed samples belongs to no dispute and stays out.</summary>
    private static async Task<List<Guid>> Begin(Work work)
    {
        await BoardTables.Empty(work.Data, work.Stop);
        (await work.BoardState()).IndexVersion = 0;
        return await work.Data.Editions.Where(edition => work.Data.Disputes.Any(dispute => dispute.Id == edition.DisputeId)).OrderBy(edition => edition.PublishedAt).ThenBy(edition => edition.Id).Select(edition => edition.Id).ToListAsync(work.Stop);
    }

    private static async Task<int> End(Work work)
    {
        await SearchIndex.Settle(work.Data, work.Stop);
        return (await work.BoardState()).IndexVersion = BoardState.CurrentVersion;
    }

    private static async Task Write(Work work, Guid[] batch)
    {
        var editions = await work.Data.Editions.AsNoTracking().Include(edition => edition.Parts).Where(edition => batch.Contains(edition.Id)).ToDictionaryAsync(edition => edition.Id, work.Stop);
        foreach (var edition in batch.Select(id => editions[id]))
        {
            await BoardWriter.Write(work, edition, await work.Data.AsDocument(edition, work.Stop));
            await work.Data.SaveChangesAsync(work.Stop);
            var look = await work.Data.Set<EditionLook>().Where(known => known.DisputeId == edition.DisputeId && known.EditionNumber == edition.Number).OrderByDescending(known => known.At).FirstOrDefaultAsync(work.Stop);
            if (look is not null) work.Data.Set<BoardDispute>().Local.Single(row => row.DisputeId == edition.DisputeId).LastLookAt = look.At;
        }
    }
}
