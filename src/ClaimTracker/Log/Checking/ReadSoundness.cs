using ClaimTracker.Data;
using ClaimTracker.Data.Ledger.Guards;
using ClaimTracker.Log.Reading;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Signing;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Checking;

/// <summary>Says quickly whether the log stands: the alarm, the triggers, and whether anybody signs. The contents are looked at by <see cref="VerifyLog"/>.</summary>
public sealed class ReadSoundness(IDbContextFactory<ClaimTrackerContext> contexts, LogAlarm alarm, KeyRing keys)
{
    private const string ReadOnly = "Read-only, under investigation.";

    /// <summary>A fault means: not ready. A warning means: ready, but somebody should look.</summary>
    public async Task<(string? Fault, string? Warning)> Read(CancellationToken stop = default)
    {
        if (alarm.Fault is { } fault) return ($"{ReadOnly} {fault}", null);
        await using var data = await contexts.CreateDbContextAsync(stop);
        if (await data.MissingGuards(stop) is { Count: > 0 } missing) return ($"The database would let the record be rewritten, for triggers are missing: {string.Join(", ", missing)}. Start the app again; it makes them.", null);
        var log = (await data.FindLog(null, stop))!;
        var known = await data.Set<LogKey>().AsNoTracking().Where(key => key.LogId == log.Id && key.SignsUntil == null).Select(key => key.Verifier).ToListAsync(stop);
        var waits = await data.Set<LogHead>().Where(head => head.LogId == log.Id).Select(head => head.Next).SingleAsync(stop) - ((await data.LastCheckpoint(log.Id, stop))?.Size ?? 0);
        return waits > 0 && !keys.Keys.Any(key => known.Contains(key.Verifier.ToString()))
            ? (null, $"{waits} entries of the log wait for a signature, and this instance does not have the key {string.Join(", ", known)}. Give it in Log:SigningKeys or in {keys.File}.")
            : (null, null);
    }
}
