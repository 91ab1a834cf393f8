using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;

namespace ClaimTracker.Accounts.People;

/// <summary>An administrator closes an account: signed out at once, links ended, and history keeps its author. Nobody does it to themselves or to the last administrator.</summary>
public sealed class DeactivateAccount(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid accountId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(DeactivateAccount), Right.Administer, async work =>
        {
            var account = await work.Find(work.Data.Users.Where(row => row.Id == accountId), "account");
            if (account.Id == work.PersonId)
                throw new RefusedException(RefusalKind.Invalid, "You cannot deactivate your own account. Ask another administrator.");
            if (!account.IsActive) return;
            await work.RefuseLastAdministrator(account, string.Empty);
            account.IsActive = false;
            await work.EndSessions(account);
            await work.EndLinks(account.Id);
        }, stop);
}
