using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;

namespace ClaimTracker.Accounts.Passwords;

/// <summary>A person changes their own password, for which the current one is asked; a wrong one counts like a failed sign-in. Whoever was signed in is signed out.</summary>
public sealed class ChangePassword(Workroom workroom, CountFailedSignIn countFailure)
{
    public async Task<Outcome> Do(Actor actor, PasswordChangeDraft draft, CancellationToken stop = default)
    {
        var wasWrong = false;
        var outcome = await workroom.Do(actor, nameof(ChangePassword), Right.Own, async work =>
        {
            var account = work.Person!;
            var intake = new Intake();
            if (account.IsLocked(work.Now))
                throw new RefusedException(RefusalKind.Invalid, new Refusal(nameof(draft.CurrentPassword), "There were too many wrong passwords. Wait 15 minutes and try again, or ask an administrator for a reset link."));
            wasWrong = !PasswordHashes.Fits(account.PasswordHash, draft.CurrentPassword);
            if (wasWrong) intake.Refuse(nameof(draft.CurrentPassword), "This is not your current password. Type it again, or ask an administrator for a reset link.");
            var password = intake.NewPassword(draft, account.Email!);
            if (intake.Fits && PasswordHashes.Fits(account.PasswordHash, password))
                intake.Refuse(nameof(draft.Password), "This is the password that you have. Choose another one.");
            intake.Insist();
            account.TakePassword(PasswordHashes.Make(password));
            await work.EndSessions(account);
        }, stop);
        if (wasWrong) await countFailure.Do(actor.AccountId!.Value, stop);
        return outcome;
    }
}
