using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>A person gives up their authenticator app. Editors and administrators do so only while a passkey is left.</summary>
public sealed class RemoveAuthenticator(Workroom workroom)
{
    /// <summary>Answers the session under its new stamp.</summary>
    public Task<Outcome<SignedIn>> Do(Actor actor, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RemoveAuthenticator), Right.Own, async work =>
        {
            var session = work.InsistFresh();
            work.Data.Remove(await work.Find(work.Data.Authenticators(work.PersonId), "authenticator app"));
            return await work.Leave(session, isLast: !await work.Data.PasskeysOf(work.PersonId).AnyAsync(work.Stop));
        }, stop);
}
