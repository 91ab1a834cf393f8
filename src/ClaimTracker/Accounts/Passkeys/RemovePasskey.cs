using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Passkeys;

/// <summary>A person removes a passkey of theirs. Editors and administrators keep one second factor at least.</summary>
public sealed class RemovePasskey(Workroom workroom)
{
    /// <summary>Answers the session under its new stamp.</summary>
    public Task<Outcome<SignedIn>> Do(Actor actor, string key, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RemovePasskey), Right.Own, async work =>
        {
            var session = work.InsistFresh();
            var passkey = await work.FindPasskey(key);
            work.Data.Remove(passkey);
            var isLast = !await work.Data.Authenticators(work.PersonId).AnyAsync(work.Stop) && await work.Data.PasskeysOf(work.PersonId).CountAsync(work.Stop) == 1;
            return await work.Leave(session, isLast);
        }, stop);
}
