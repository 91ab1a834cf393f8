using ClaimTracker.Accounts.Passwords;
using ClaimTracker.Accounts.People;
using ClaimTracker.Data;

namespace ClaimTracker.Accounts.Links;

/// <summary>An invited person, by the link, chooses a password. The link then works no more.</summary>
public sealed class AcceptInvitation(Workroom workroom)
{
    /// <summary>Answers the id of the account.</summary>
    public Task<Outcome<Guid>> Do(string? token, AcceptanceDraft draft, CancellationToken stop = default) =>
        workroom.Do(Actor.Visitor, nameof(AcceptInvitation), Right.Visit, async work =>
        {
            var link = await work.FindOpen(AccountLinkKind.Invitation, token);
            var account = await work.AccountOf(link);
            var intake = new Intake();
            var password = intake.NewPassword(draft, account.Email!);
            var name = intake.PublicName(draft.PublicName, nameof(draft.PublicName));
            intake.Insist();
            link.Use(account.Id, work.Now);
            account.TakePassword(PasswordHashes.Make(password));
            await work.NamePublicly(account, name);
            return account.Id;
        }, stop);
}
