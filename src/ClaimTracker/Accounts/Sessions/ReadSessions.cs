using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Sessions;

/// <summary>Lists the open sessions of an account, the one that was used last first.</summary>
public sealed class ReadSessions(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    public async Task<IReadOnlyList<SessionEntry>> Of(Guid accountId, CancellationToken stop = default)
    {
        var now = clock.Now();
        var since = now - AccountSession.Lifetime;
        await using var data = await contexts.CreateDbContextAsync(stop);
        var sessions = await data.Set<AccountSession>().AsNoTracking().Where(row => row.AccountId == accountId && row.EndedAt == null && row.StartedAt > since).ToListAsync(stop);
        var ids = sessions.Select(session => session.Id).ToList();
        var sights = await data.Set<SessionSight>().AsNoTracking().Where(row => ids.Contains(row.SessionId)).ToDictionaryAsync(row => row.SessionId, row => row.SeenAt, stop);
        DateTimeOffset Seen(AccountSession session) => sights.TryGetValue(session.Id, out var seen) ? seen : session.StartedAt;
        return [.. sessions.Where(session => session.IsOpen(now, Seen(session))).OrderByDescending(Seen)
            .Select(session => new SessionEntry(session.Id, session.StartedAt, Seen(session), session.Proof, session.Browser, session.Network))];
    }

    /// <summary>Whether the person signed in so recently that they may change how they sign in.</summary>
    public async Task<bool> IsFresh(Actor actor, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Set<AccountSession>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == actor.SessionId, stop) is { } session && session.IsFresh(clock.Now());
    }
}
