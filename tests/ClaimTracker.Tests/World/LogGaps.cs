using ClaimTracker.Data;
using ClaimTracker.Log.Record;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.World;

/// <summary>Counts the indexes of the logs.</summary>
public static class LogGaps
{
    /// <summary>A sentence for each log whose indexes are not 0, 1, 2 … up to its head.</summary>
    public static async Task<IReadOnlyList<string>> FindGaps(this ClaimTrackerContext data)
    {
        var faults = new List<string>();
        foreach (var head in await data.Set<LogHead>().AsNoTracking().ToListAsync())
        {
            var indexes = await data.Set<LogEntry>().Where(entry => entry.LogId == head.LogId).OrderBy(entry => entry.Index).Select(entry => entry.Index).ToListAsync();
            if (head.Next != indexes.Count || indexes.Where((index, at) => index != at).Any()) faults.Add($"log {head.LogId} has a gap: {indexes.Count} entries, next index {head.Next}");
        }
        return faults;
    }
}
