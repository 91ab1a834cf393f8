using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SigningIn;

/// <summary>The second step of a sign-in: a code of the authenticator app, or a recovery code. Each works once; a wrong one counts like a wrong password.</summary>
public sealed class ConfirmSignIn(Workroom workroom, CountFailedSignIn countFailure)
{
    /// <summary>What is said when the first step counts no more.</summary>
    public const string StartOver = "The sign-in took too long or was ended. Sign in again with your password.";

    /// <summary>The one answer to every code that does not do, and while the account is locked.</summary>
    public const string Denial = "This code does not work. Each code works once: wait for the next one and type that. After 10 wrong codes or passwords an account is locked for 15 minutes.";

    public async Task<Outcome<SignedIn>> Do(FirstStep? first, SecondStepDraft draft, SignInPlace place, CancellationToken stop = default)
    {
        var wasWrong = false;
        var outcome = await workroom.Do(Actor.Visitor, nameof(ConfirmSignIn), Right.Visit, async work =>
        {
            var account = first is null ? null : await work.Data.Users.FirstOrDefaultAsync(row => row.Id == first.AccountId && row.IsActive && row.SecurityStamp == first.Stamp, work.Stop);
            if (account is null || first!.At + FirstStep.Lifetime <= work.Now)
                throw new RefusedException(RefusalKind.NotAllowed, StartOver);
            var proof = account.IsLocked(work.Now) ? null : await work.UseCode(account.Id, draft.Code);
            wasWrong = proof is null;
            if (proof is null) throw new RefusedException(RefusalKind.Invalid, new Refusal(nameof(draft.Code), Denial));
            account.ForgetFailures();
            return await work.OpenSession(account, proof.Value, place);
        }, stop);
        if (wasWrong) await countFailure.Do(first!.AccountId, stop);
        return outcome;
    }
}
