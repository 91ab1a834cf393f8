using ClaimTracker.Data;
using ClaimTracker.Data.Ledger.Guards;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Log;

/// <summary>What somebody with the rights of the database's owner could do.</summary>
internal static class Tampering
{
    /// <summary>Takes the triggers away and runs the statement.</summary>
    public static async Task Tamper(this Newsroom room, string statement)
    {
        await using var data = room.Look();
        await data.DropGuards(CancellationToken.None);
        Assert.True(await data.Database.ExecuteSqlRawAsync(statement) != 0, $"It changed nothing: {statement}");
    }

    /// <summary>Runs a statement of the test's own; answers how many rows it changed.</summary>
    public static Task<int> Statement(this ClaimTrackerContext data, string statement) => data.Database.ExecuteSqlRawAsync(statement);

    /// <summary>Runs the statement against the triggers.</summary>
    public static async Task<Exception> Refused(this ClaimTrackerContext data, string statement)
    {
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => data.Database.ExecuteSqlRawAsync(statement));
        Assert.Contains("never rewritten", refused.ToString(), StringComparison.Ordinal);
        return refused;
    }

    /// <summary>Puts the database into the state of one from before the log.</summary>
    public static async Task LoseTheLog(this Newsroom room)
    {
        foreach (var table in new[] { "log_entries", "log_tiles", "log_checkpoints", "log_anchors", "log_keys" }) await room.Statement($"DELETE FROM {table}");
        await room.Statement("""UPDATE log_heads SET "Next" = 0""");
        await room.Statement("""UPDATE change_texts SET "Salt" = NULL, "Commitment" = NULL""");
    }

    /// <summary>Takes the triggers away and runs the statement, whatever it changes.</summary>
    public static async Task Statement(this Newsroom room, string statement)
    {
        await using var data = room.Look();
        await data.DropGuards(CancellationToken.None);
        await data.Database.ExecuteSqlRawAsync(statement);
    }
}
