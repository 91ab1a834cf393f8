using ClaimTracker.Accounts.Passwords;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SigningIn;

/// <summary>Checks a visitor's password and records the sign-in, or the failed attempt. Whoever has a second factor is not signed in yet, and wrong attempts stay counted until it was given. Unknown, deactivated and locked accounts get the same answer as a wrong password.</summary>
public sealed class RecordSignIn(Workroom workroom, CountFailedSignIn countFailure, IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>The one answer to every sign-in that does not succeed.</summary>
    public const string Denial = "We could not sign you in. Check the e-mail address and the password. After 10 wrong passwords an account is locked for 15 minutes; an administrator can give you a reset link.";

    public async Task<Outcome<SignedIn>> Do(SignInDraft draft, SignInPlace place, CancellationToken stop = default)
    {
        var account = await Find(Account.Normal(draft.Email ?? string.Empty), stop);
        // The slow check runs before the transaction, so that guessing holds up nobody's work.
        var fits = PasswordHashes.Fits(account?.PasswordHash, draft.Password);
        if (account is null) return Denied();
        if (!fits)
        {
            await countFailure.Do(account.Id, stop);
            return Denied();
        }
        return await workroom.Do(Actor.Visitor, nameof(RecordSignIn), Right.Visit, async work =>
        {
            var now = await work.Data.Users.FirstAsync(row => row.Id == account.Id, work.Stop);
            if (!now.IsActive || now.IsLocked(work.Now) || now.PasswordHash != account.PasswordHash)
                throw new RefusedException(RefusalKind.Invalid, Denial);
            if (await work.HasSecondFactor(now.Id))
                return new SignedIn(now.Id, Guid.Empty) { Halfway = new FirstStep(now.Id, now.SecurityStamp!, work.Now) };
            now.ForgetFailures();
            return await work.OpenSession(now, now.IsSample && draft.Password == PasswordRule.OfSamples ? SignInProof.SamplePassword : SignInProof.Password, place);
        }, stop);
    }

    private async Task<Account?> Find(string normal, CancellationToken stop)
    {
        if (PlainText.Fault(normal) is not null) return null;
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Users.AsNoTracking().FirstOrDefaultAsync(row => row.NormalizedUserName == normal, stop);
    }

    private static Outcome<SignedIn> Denied() => Outcome<SignedIn>.Refused(RefusalKind.Invalid, [new Refusal(string.Empty, Denial)]);
}
