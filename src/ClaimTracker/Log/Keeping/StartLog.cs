using ClaimTracker.Data;
using ClaimTracker.Data.Ledger;
using ClaimTracker.Data.Starting;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Signing;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Keeping;

/// <summary>At the first start: gives the logs their origin and makes the key. Later: makes sure that the settings still name the same log. One instance at a time (the host's turn).</summary>
public sealed class StartLog(Workroom workroom, KeyRing keys, LogFiles files)
{
    private const string InternalEnd = "/internal";

    /// <exception cref="StartRefusedException">The settings name another origin than the log has.</exception>
    public Task<Outcome> Do(CancellationToken stop = default) =>
        workroom.Do(LogJob.Actor, nameof(StartLog), Right.Job, async work =>
        {
            var log = await Current(work, LogKind.Public);
            if (log.Name is { } name)
            {
                if (files.Origin is { } set && set != name)
                    throw new StartRefusedException($"Log:Origin is \"{set}\", but the log of this database is \"{name}\" and keeps its name: set Log:Origin to \"{name}\", or begin another log with the command log new-origin.");
                return;
            }
            Begin(work, log, await Current(work, LogKind.Internal), files.Origin ?? LogFiles.UsualOrigin, keys);
        }, stop);

    /// <summary>Names a pair of logs and says which key signs.</summary>
    internal static void Begin(Work work, LogOrigin open, LogOrigin inner, string origin, KeyRing keys)
    {
        open.Start(origin, work.Now);
        inner.Start(origin + InternalEnd, work.Now);
        work.Data.Add(new LogKey(open.Id, keys.FirstFor(origin).Verifier.ToString(), work.Now));
    }

    internal static async Task<LogOrigin> Current(Work work, LogKind kind)
    {
        var id = await work.Data.CurrentLog(kind, work.Stop);
        return await work.Data.Set<LogOrigin>().FirstAsync(log => log.Id == id, work.Stop);
    }
}
