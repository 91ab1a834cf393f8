using ClaimTracker.Log.Record;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Ledger;

/// <summary>The turn of the one instance that works on a log's tree. It ends with the transaction; an instance that does not get it does nothing.</summary>
internal static class ActingTurn
{
    private const string SqlServerResource = "ClaimTracker log ";

    /// <summary>Answers the tree when this transaction has the turn; empty when another instance is at it.</summary>
    public static async Task<LogTree?> TakeTree(this ClaimTrackerContext data, int logId, CancellationToken stop)
    {
        if (!await TryTake(data, logId, stop)) return null;
        return await data.Set<LogTree>().FirstAsync(tree => tree.LogId == logId, stop);
    }

    private static async Task<bool> TryTake(ClaimTrackerContext data, int logId, CancellationToken stop)
    {
        if (data.Database.IsNpgsql())
            return await data.Database.SqlQuery<int>($"""SELECT "LogId" AS "Value" FROM log_trees WHERE "LogId" = {logId} FOR UPDATE SKIP LOCKED""").ToListAsync(stop) is [_];
        if (!data.Database.IsSqlServer()) return true;
        var resource = SqlServerResource + logId;
        return await data.Database.SqlQuery<int>($"DECLARE @answer int; EXEC @answer = sp_getapplock @Resource = {resource}, @LockMode = 'Exclusive', @LockOwner = 'Transaction', @LockTimeout = 0; SELECT @answer AS Value").ToListAsync(stop) is [>= 0];
    }
}
