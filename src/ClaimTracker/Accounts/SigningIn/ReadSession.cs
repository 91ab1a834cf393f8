using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SigningIn;

/// <summary>Tells at each request whether a session still holds: not ended, not too old, not idle, its account active and its security stamp the current one.</summary>
public sealed class ReadSession(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    public async Task<bool> IsOpen(Guid sessionId, Guid accountId, string? stamp, CancellationToken stop = default) => await Read(sessionId, accountId, stamp, stop) is not null;

    /// <summary>When an open session was last used; null for one that does not hold.</summary>
    public async Task<DateTimeOffset?> Read(Guid sessionId, Guid accountId, string? stamp, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var session = await data.Set<AccountSession>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == sessionId && row.AccountId == accountId && data.Users.Any(account => account.Id == accountId && account.IsActive && account.SecurityStamp == stamp), stop);
        if (session is null) return null;
        var seen = await data.Set<SessionSight>().Where(row => row.SessionId == sessionId).Select(row => (DateTimeOffset?)row.SeenAt).FirstOrDefaultAsync(stop) ?? session.StartedAt;
        return session.IsOpen(clock.Now(), seen) ? seen : null;
    }
}
