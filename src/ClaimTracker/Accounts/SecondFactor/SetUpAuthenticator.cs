using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>A person connects an authenticator app, and shows by a code that it works. One that was there before is replaced. Every other session of theirs ends.</summary>
public sealed class SetUpAuthenticator(Workroom workroom)
{
    /// <summary>Takes the secret that the page offered.</summary>
    public Task<Outcome<SecondFactorAdded>> Do(Actor actor, string? secret, SecondStepDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SetUpAuthenticator), Right.Secure, async work =>
        {
            var session = work.InsistFresh();
            if (!Totp.IsSecret(secret))
                throw new RefusedException(RefusalKind.Invalid, "This page had been open for too long. Scan the new code below, and remove the older entry from your app.");
            var code = SecondStep.Digits(draft.Code);
            if (code is null || Totp.Match(secret!, code, work.Now, lastUsed: 0) is not { } step)
                throw new RefusedException(RefusalKind.Invalid, new Refusal(nameof(draft.Code), "This code does not fit. Check that the clock of your device is right, and type the six digits that the app shows now."));
            var known = await work.Data.Authenticators(work.PersonId).FirstOrDefaultAsync(work.Stop);
            if (known is null) work.Data.Add(new Authenticator(work.PersonId, secret!, step, work.Now));
            else known.Replace(secret!, step, work.Now);
            return await work.Welcome(session, SignInProof.Code);
        }, stop);
}
