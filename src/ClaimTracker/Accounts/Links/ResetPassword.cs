using ClaimTracker.Accounts.Passwords;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;

namespace ClaimTracker.Accounts.Links;

/// <summary>A person, by a reset link, chooses a new password. The link works no more and whoever was signed in is signed out.</summary>
public sealed class ResetPassword(Workroom workroom)
{
    /// <summary>Answers the id of the account.</summary>
    public Task<Outcome<Guid>> Do(string? token, NewPasswordDraft draft, CancellationToken stop = default) =>
        workroom.Do(Actor.Visitor, nameof(ResetPassword), Right.Visit, async work =>
        {
            var link = await work.FindOpen(AccountLinkKind.Reset, token);
            var account = await work.AccountOf(link);
            var intake = new Intake();
            var password = intake.NewPassword(draft, account.Email!);
            intake.Insist();
            link.Use(account.Id, work.Now);
            account.TakePassword(PasswordHashes.Make(password));
            await work.EndSessions(account);
            return account.Id;
        }, stop);
}
