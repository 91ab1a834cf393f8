using ClaimTracker.Log.Record;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Ledger;

/// <summary>Enters in the logs what a transaction has done, as its last step: the index is taken when all else is written, so that it is kept for no longer than the commit takes.</summary>
internal static class LogWriting
{
    /// <summary>On PostgreSQL: lets one writer in at a time, before it looks at anything. Otherwise serializable writers that meet at the head of the log would all but one be turned away.</summary>
    public static Task TakeTurn(this ClaimTrackerContext data, CancellationToken stop) =>
        data.Database.IsNpgsql() ? data.Database.ExecuteSqlAsync($"LOCK TABLE log_heads IN SHARE ROW EXCLUSIVE MODE", stop) : Task.CompletedTask;

    /// <summary>Call it last in the transaction; saves what was still to save of the logs.</summary>
    public static async Task EnterInLogs(this ClaimTrackerContext data, CancellationToken stop)
    {
        if (data.Book.IsEmpty) return;
        foreach (var kind in Terms.All<LogKind>())
        {
            var pending = data.Book.Take(kind);
            if (pending.Count == 0) continue;
            var log = await data.CurrentLog(kind, stop);
            var first = await data.TakeIndexes(log, pending.Count, stop);
            data.AddRange(pending.Select((entry, at) => new LogEntry(log, first + at, entry.Kind, entry.SubjectId, entry.Bytes)));
        }
        await data.SaveChangesAsync(stop);
    }

    /// <summary>The id of the log to which entries of this kind go.</summary>
    public static Task<int> CurrentLog(this ClaimTrackerContext data, LogKind kind, CancellationToken stop) =>
        data.Set<LogOrigin>().Where(log => log.Kind == kind).MaxAsync(log => log.Id, stop);

    /// <summary>Takes the next indexes and answers the first of them.</summary>
    private static async Task<long> TakeIndexes(this ClaimTrackerContext data, int log, int count, CancellationToken stop)
    {
        var next = data.Database.IsSqlServer()
            ? data.Database.SqlQuery<long>($"UPDATE log_heads SET Next = Next + {count} OUTPUT inserted.Next AS Value WHERE LogId = {log}")
            : data.Database.SqlQuery<long>($"""UPDATE log_heads SET "Next" = "Next" + {count} WHERE "LogId" = {log} RETURNING "Next" AS "Value" """);
        return (await next.ToListAsync(stop)).Single() - count;
    }
}
