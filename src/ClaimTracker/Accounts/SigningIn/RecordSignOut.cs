using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.SigningIn;

/// <summary>A person signs out: the session ends here, whatever happens to the cookie.</summary>
public sealed class RecordSignOut(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid sessionId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RecordSignOut), Right.Secure, async work =>
        {
            var session = await work.Data.Set<AccountSession>().FirstOrDefaultAsync(row => row.Id == sessionId && row.AccountId == work.PersonId, work.Stop);
            session?.End(work.Now);
        }, stop);
}
