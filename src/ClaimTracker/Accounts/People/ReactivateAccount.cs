using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;

namespace ClaimTracker.Accounts.People;

/// <summary>An administrator opens a deactivated account again, with its roles and its password.</summary>
public sealed class ReactivateAccount(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid accountId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ReactivateAccount), Right.Administer, async work =>
        {
            var account = await work.Find(work.Data.Users.Where(row => row.Id == accountId), "account");
            if (account.IsActive) return;
            account.IsActive = true;
            await work.EndSessions(account);
        }, stop);
}
