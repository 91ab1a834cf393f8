using ClaimTracker.Data;
using ClaimTracker.Log.Entries;
using ClaimTracker.Log.Notes;
using ClaimTracker.Log.Reading;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Signing;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Keeping;

/// <summary>
/// Begins another log under another name after the database was put back or tampered with. Its first entry holds the last checkpoint of the old one, so that everybody
/// sees where they part; what is published is entered again, recorded late. The old log stays as it is, and its keys sign no more.
/// </summary>
public sealed class BeginNewOrigin(Workroom workroom, KeyRing keys, KeptCheckpoint kept, RecordLate late)
{
    /// <summary>Begins it under <paramref name="origin"/>: a host and prefix without a scheme, never used before.</summary>
    public async Task<Outcome> Do(string origin, CancellationToken stop = default)
    {
        var begun = await workroom.Do(LogJob.Actor, nameof(BeginNewOrigin), Right.Job, async work =>
        {
            if (!VerifierKey.IsName(origin) || origin.Length > LogOrigin.NameLimit)
                throw new RefusedException(RefusalKind.Invalid, $"A new origin is a host and prefix without a scheme, with no space and no plus sign, such as claims.example.org/audit-2, of {LogOrigin.NameLimit} characters at most.");
            if (await work.Data.Set<LogOrigin>().AnyAsync(log => log.Name == origin, work.Stop))
                throw new RefusedException(RefusalKind.Invalid, $"There is a log of the name {origin} already. Give the new one a name that was never used.");
            var old = await StartLog.Current(work, LogKind.Public);
            if (old.Name is null) throw new RefusedException(RefusalKind.Invalid, "The log has not begun, so there is nothing to follow. Set Log:Origin instead.");
            var last = kept.Note()?.ToString() ?? (await work.Data.LastCheckpoint(old.Id, work.Stop))?.Note;
            foreach (var key in await work.Data.Set<LogKey>().Where(key => key.LogId == old.Id && (key.SignsUntil == null || key.SignsUntil > work.Now)).ToListAsync(work.Stop)) key.EndAt(work.Now);
            var id = await work.Data.Set<LogOrigin>().MaxAsync(log => log.Id, work.Stop);
            var (open, inner) = (new LogOrigin(id + 1, LogKind.Public), new LogOrigin(id + 2, LogKind.Internal));
            work.Data.AddRange(open, inner, LogHead.Of(open.Id), LogHead.Of(inner.Id), LogTree.Of(open.Id), LogTree.Of(inner.Id));
            StartLog.Begin(work, open, inner, origin, keys);
            await work.Data.SaveChangesAsync(work.Stop);
            work.Data.Book.Add(new PublicEntry { Kind = EntryKind.OriginContinued, Time = work.Now, Checkpoint = last }, subjectId: null);
            if (await work.Data.Changes.MaxAsync(line => (long?)line.Number, work.Stop) is { } line) inner.OweUntil(line);
        }, stop);
        if (!begun.IsDone) return begun;
        kept.Delete();
        return await late.Do(stop);
    }
}
