using ClaimTracker.Data;
using ClaimTracker.Log.Record;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Log.Reading;

/// <summary>Finds logs and their checkpoints.</summary>
internal static class Checkpoints
{
    /// <summary>The newest signed one of a log; empty before the first.</summary>
    public static Task<LogCheckpoint?> LastCheckpoint(this ClaimTrackerContext data, int logId, CancellationToken stop) =>
        data.Set<LogCheckpoint>().AsNoTracking().Where(row => row.LogId == logId).OrderByDescending(row => row.Size).FirstOrDefaultAsync(stop);

    /// <summary>The present public log, or an earlier public one by its number.</summary>
    public static Task<LogOrigin?> FindLog(this ClaimTrackerContext data, int? earlier, CancellationToken stop) =>
        data.Set<LogOrigin>().AsNoTracking().Where(log => log.Kind == LogKind.Public && (earlier == null || log.Id == earlier)).OrderByDescending(log => log.Id).FirstOrDefaultAsync(stop);
}
