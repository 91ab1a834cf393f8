using ClaimTracker.Accounts.People;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Links;

/// <summary>An administrator invites a person by a link; there is no other way in. Inviting again, before it was accepted, replaces link and roles.</summary>
public sealed class InviteAccount(Workroom workroom)
{
    /// <summary>Answers the link, to be shown once.</summary>
    public Task<Outcome<IssuedLink>> Do(Actor actor, InvitationDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(InviteAccount), Right.Administer, async work =>
        {
            var intake = new Intake();
            var email = intake.Email(draft.Email, nameof(draft.Email));
            var roles = intake.Roles(draft.Roles, nameof(draft.Roles));
            intake.Insist();
            var normal = Account.Normal(email);
            var account = await work.Data.Users.FirstOrDefaultAsync(known => known.NormalizedUserName == normal, work.Stop);
            if (account is { State: AccountState.Active })
                intake.Refuse(nameof(draft.Email), "This person has an account already. Change its roles, or give a reset link if the password is lost.");
            if (account is { State: AccountState.Deactivated })
                intake.Refuse(nameof(draft.Email), "This person has a deactivated account. Reactivate it, then invite again or give a reset link.");
            intake.Insist();
            account ??= work.Data.Add(Account.Of(email)).Entity;
            await work.GiveRoles(account, roles);
            return await work.Issue(AccountLinkKind.Invitation, account.Id);
        }, stop);
}
