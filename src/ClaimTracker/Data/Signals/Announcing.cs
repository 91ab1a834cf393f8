using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data;

/// <summary>Tells the other instances that share a PostgreSQL what a transaction stirred: they hear it at the commit, or not at all.</summary>
internal static class Announcing
{
    public static async Task Announce(this ClaimTrackerContext data, IEnumerable<Guid> disputes, CancellationToken stop)
    {
        if (!data.Database.IsNpgsql()) return;
        foreach (var id in disputes.Select(id => id.ToString()))
            await data.Database.ExecuteSqlAsync($"SELECT pg_notify({OtherInstances.Channel}, {id})", stop);
    }
}
