using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Sittings;

/// <summary>Reads who has a dispute open now, on whichever instance.</summary>
public sealed class ReadSittings(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    /// <summary>All but this page, by name; a person with two pages open stands there once for each.</summary>
    public async Task<IReadOnlyList<SittingEntry>> Others(Guid disputeId, Guid page, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var since = clock.Now() - Sitting.Believed;
        return await (from sitting in data.Set<Sitting>().AsNoTracking()
                      where sitting.DisputeId == disputeId && sitting.Id != page && sitting.SeenAt >= since
                      join account in data.Users on sitting.AccountId equals account.Id
                      orderby account.Email, sitting.Id
                      select new SittingEntry(account.Id, account.PublicName ?? account.Email!, sitting.Field)).ToListAsync(stop);
    }
}
