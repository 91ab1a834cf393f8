using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SigningIn;

/// <summary>Tells at each request whether a session still holds: not ended, not too old, its account active and its security stamp the current one.</summary>
public sealed class ReadSession(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    public async Task<bool> IsOpen(Guid sessionId, Guid accountId, string? stamp, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var session = await data.Set<AccountSession>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == sessionId && row.AccountId == accountId && data.Users.Any(account => account.Id == accountId && account.IsActive && account.SecurityStamp == stamp), stop);
        return session is not null && session.IsOpen(clock.Now());
    }
}
