using ClaimTracker.Data;
using ClaimTracker.Data.Ledger;
using ClaimTracker.Log.Record;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Keeping;

/// <summary>
/// Enters what was published and written before the log began, marked as recorded late: after an upgrade from a version without a log, and in a new origin.
/// A run that was killed goes on at the next start. One instance at a time (the host's turn), before anything else is written.
/// </summary>
public sealed class RecordLate(Workroom workroom)
{
    private const int Editions = 50;
    private const int Lines = 500;

    /// <summary>Answers how many editions and lines were entered.</summary>
    public async Task<Outcome<(int Editions, int Lines)>> Do(CancellationToken stop = default)
    {
        var missing = await workroom.Do(LogJob.Actor, nameof(RecordLate), Right.Job, Missing, stop);
        if (!missing.IsDone) return Outcome<(int, int)>.Refused(missing.Kind, missing.Refusals);
        foreach (var some in missing.Value.Chunk(Editions))
        {
            var entered = await workroom.Do(LogJob.Actor, nameof(RecordLate), Right.Job, work => Enter(work, some), stop);
            if (!entered.IsDone) return Outcome<(int, int)>.Refused(entered.Kind, entered.Refusals);
        }
        for (var lines = 0; ;)
        {
            var outcome = await workroom.Do(LogJob.Actor, nameof(RecordLate), Right.Job, SomeLines, stop);
            if (!outcome.IsDone) return Outcome<(int, int)>.Refused(outcome.Kind, outcome.Refusals);
            if (outcome.Value == 0) return Outcome<(int Editions, int Lines)>.With((missing.Value.Count, lines));
            lines += outcome.Value;
        }
    }

    /// <summary>The editions that the log does not hold, oldest first: looked for once, because that reads all of them.</summary>
    private static async Task<List<Guid>> Missing(Work work)
    {
        var log = await work.Data.CurrentLog(LogKind.Public, work.Stop);
        return await work.Data.Editions.Where(edition => !work.Data.Set<LogEntry>().Any(entry => entry.LogId == log && entry.SubjectId == edition.Id))
            .OrderBy(edition => edition.PublishedAt).ThenBy(edition => edition.Id).Select(edition => edition.Id).ToListAsync(work.Stop);
    }

    private static async Task<int> Enter(Work work, Guid[] some)
    {
        var editions = await work.Data.Editions.AsNoTracking().Include(edition => edition.Parts).Where(edition => some.Contains(edition.Id)).ToDictionaryAsync(edition => edition.Id, work.Stop);
        foreach (var id in some) work.Data.Book.Add(editions[id], late: true);
        return some.Length;
    }

    private static async Task<int> SomeLines(Work work)
    {
        var log = await StartLog.Current(work, LogKind.Internal);
        if (log.LateUntil is null)
        {
            var begun = await work.Data.Set<LogHead>().AnyAsync(head => head.LogId == log.Id && head.Next > 0, work.Stop);
            if (begun || await work.Data.Changes.MaxAsync(line => (long?)line.Number, work.Stop) is not { } last) return 0;
            log.OweUntil(last);
        }
        var lines = await work.Data.Changes.Include(line => line.Texts).Where(line => line.Number > log.LateThrough && line.Number <= log.LateUntil)
            .OrderBy(line => line.Number).Take(Lines).ToListAsync(work.Stop);
        foreach (var text in lines.SelectMany(line => line.Texts).Where(text => text.Commitment is null)) text.Seal();
        work.Data.Book.Add(lines, late: true);
        log.RecordedThrough(lines.Count < Lines ? log.LateUntil!.Value : lines[^1].Number);
        return lines.Count;
    }
}
