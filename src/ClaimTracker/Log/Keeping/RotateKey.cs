using ClaimTracker.Data;
using ClaimTracker.Log.Entries;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Signing;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Keeping;

/// <summary>Makes another key that signs from now on; the one before it signs too for a stated while. The rotation is itself an entry of the public log.</summary>
public sealed class RotateKey(Workroom workroom, KeyRing keys)
{
    /// <summary>How long both keys sign, so that whoever checks the log has time to learn of the new one.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromDays(30);

    /// <summary>Answers the new key's public half, and until when the one before it signs too.</summary>
    public Task<Outcome<(string Verifier, DateTimeOffset Until)>> Do(CancellationToken stop = default)
    {
        string? made = null;
        return workroom.Do(LogJob.Actor, nameof(RotateKey), Right.Job, async work =>
        {
            var log = await StartLog.Current(work, LogKind.Public);
            if (log.Name is null) throw new RefusedException(RefusalKind.Invalid, "The log has not begun, so it has no key yet. Start the app once, then rotate.");
            var known = await work.Data.Set<LogKey>().Where(key => key.LogId == log.Id && (key.SignsUntil == null || key.SignsUntil > work.Now)).ToListAsync(work.Stop);
            if (known.Exists(key => key.SignsUntil is not null))
                throw new RefusedException(RefusalKind.Invalid, "An older key still signs beside the present one. Rotate again when its time has ended; the audit page says when that is.");
            made ??= keys.Make(log.Name).Verifier.ToString();
            var until = work.Now + Overlap;
            foreach (var key in known) key.EndAt(until);
            work.Data.Add(new LogKey(log.Id, made, work.Now));
            work.Data.Book.Add(new PublicEntry { Kind = EntryKind.KeyRotated, Time = work.Now, Keys = [made, .. known.Select(key => key.Verifier)], Until = until }, subjectId: null);
            return (made, until);
        }, stop);
    }
}
