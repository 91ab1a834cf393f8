using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SigningIn;

/// <summary>Signs a person in whose passkey answered its challenge (WebAuthn Level 3, section 7.2). A challenge works once. An account that is locked for wrong passwords is open to its passkey, which nobody can guess.</summary>
public sealed class RecordPasskeySignIn(Workroom workroom)
{
    /// <summary>The one answer to every passkey sign-in that does not succeed.</summary>
    public const string Denial = "We could not sign you in with this passkey. Press the button again, or sign in with your password.";

    /// <summary>Takes whose passkey it was and what it brought; null when the answer did not fit.</summary>
    public Task<Outcome<SignedIn>> Do(Guid? accountId, UserPasskeyInfo? verified, string challenge, SignInPlace place, CancellationToken stop = default) =>
        workroom.Do(Actor.Visitor, nameof(RecordPasskeySignIn), Right.Visit, async work =>
        {
            var account = await work.Data.Users.FirstOrDefaultAsync(row => row.Id == accountId && row.IsActive, work.Stop);
            var passkey = account is null || verified is not { IsUserVerified: true } ? null
                : await work.Data.PasskeysOf(account.Id).FirstOrDefaultAsync(row => row.CredentialId == verified.CredentialId, work.Stop);
            if (passkey is null || await work.Data.Set<AccountSession>().AnyAsync(row => row.Challenge == challenge, work.Stop))
                throw new RefusedException(RefusalKind.Invalid, Denial);
            (passkey.Data.SignCount, passkey.Data.IsBackedUp) = (verified!.SignCount, verified.IsBackedUp);
            return await work.OpenSession(account!, SignInProof.Passkey, place, challenge);
        }, stop);
}
