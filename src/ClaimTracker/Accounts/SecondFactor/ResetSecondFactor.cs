using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SecondFactor;

/// <summary>An administrator takes away every second factor of somebody who lost theirs, recovery codes too. The person is signed out, and sets up a new one after the next sign-in. Nobody does it to themselves.</summary>
public sealed class ResetSecondFactor(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid accountId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ResetSecondFactor), Right.Administer, async work =>
        {
            var account = await work.Find(work.Data.Users.Where(row => row.Id == accountId), "account");
            if (account.Id == work.PersonId)
                throw new RefusedException(RefusalKind.Invalid, "This is your own account. Change your second factor on the page of your account.");
            if (!await work.HasSecondFactor(account.Id))
                throw new RefusedException(RefusalKind.Invalid, "This person has no second factor, so there is nothing to take away.");
            work.Data.RemoveRange(await work.Data.Authenticators(account.Id).ToListAsync(work.Stop));
            work.Data.RemoveRange(await work.Data.PasskeysOf(account.Id).ToListAsync(work.Stop));
            await work.DropCodes(account.Id);
            await work.EndSessions(account);
        }, stop);
}
