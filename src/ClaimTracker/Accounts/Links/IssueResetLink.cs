using ClaimTracker.Data;

namespace ClaimTracker.Accounts.Links;

/// <summary>An administrator gives a person a link to a new password. Until it is used nothing changes for the person.</summary>
public sealed class IssueResetLink(Workroom workroom)
{
    /// <summary>Answers the link, to be shown once.</summary>
    public Task<Outcome<IssuedLink>> Do(Actor actor, Guid accountId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(IssueResetLink), Right.Administer, async work =>
        {
            var account = await work.Find(work.Data.Users.Where(row => row.Id == accountId), "account");
            return account.State switch
            {
                AccountState.Active => await work.Issue(AccountLinkKind.Reset, account.Id),
                AccountState.Invited => throw new RefusedException(RefusalKind.Invalid, "This person has not accepted the invitation, so there is no password to reset. Invite them again."),
                AccountState.Deactivated => throw new RefusedException(RefusalKind.Invalid, "This account is deactivated. Reactivate it first."),
            };
        }, stop);
}
