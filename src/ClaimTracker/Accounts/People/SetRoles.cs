using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Accounts.People;

/// <summary>An administrator decides what a person may do. The person is signed out, so that it holds at once.</summary>
public sealed class SetRoles(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid accountId, RolesDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SetRoles), Right.Administer, async work =>
        {
            var account = await work.Find(work.Data.Users.Where(row => row.Id == accountId), "account");
            if (account.ConcurrencyStamp != draft.Seen)
                throw new RefusedException(RefusalKind.Stale, "Somebody else changed this account after you opened it. Your choice is kept below; compare it with the roles as they are now and save again.");
            var intake = new Intake();
            var roles = intake.Roles(draft.Roles, nameof(draft.Roles));
            intake.Insist();
            if (!roles.Contains(Role.Administrator)) await work.RefuseLastAdministrator(account, nameof(draft.Roles));
            await work.GiveRoles(account, roles);
            await work.EndSessions(account);
        }, stop);
}
