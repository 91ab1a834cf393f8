using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Sessions;

/// <summary>Opens sessions and ends them.</summary>
internal static class SessionRows
{
    /// <summary>What a person reads who signed in too long ago.</summary>
    public const string NotFresh = "How you sign in can be changed for 10 minutes after a sign-in. Sign in again, then do this once more.";

    /// <summary>A new session; the one that the same browser had until now ends.</summary>
    public static async Task<SignedIn> OpenSession(this Work work, Account account, SignInProof proof, SignInPlace place, string? challenge = null)
    {
        if (place.Replaces is { } older && await work.Data.Set<AccountSession>().FirstOrDefaultAsync(row => row.Id == older, work.Stop) is { } replaced) replaced.End(work.Now);
        var session = work.Data.Add(new AccountSession(account.Id, work.Now, proof, place) { Challenge = challenge }).Entity;
        return new SignedIn(account.Id, session.Id, proof);
    }

    /// <summary>Ends every session of the account, but for one where that is named. The new stamp ends it in every cookie too.</summary>
    public static async Task EndSessions(this Work work, Account account, Guid? but = null)
    {
        account.RenewStamp();
        var since = work.Now - AccountSession.Lifetime;
        foreach (var session in await work.Data.Set<AccountSession>().Where(row => row.AccountId == account.Id && row.EndedAt == null && row.StartedAt > since && row.Id != but).ToListAsync(work.Stop))
            session.End(work.Now);
    }

    /// <summary>The session in which the person acts, which must be ten minutes old at most.</summary>
    public static AccountSession InsistFresh(this Work work) =>
        work.Session is { } session && session.IsFresh(work.Now) ? session : throw new RefusedException(RefusalKind.NotAllowed, NotFresh);
}
