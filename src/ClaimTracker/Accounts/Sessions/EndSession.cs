using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Sessions;

/// <summary>A person ends a session of theirs, an administrator any session. It holds with the next request; a live circuit ends within 60 seconds. To everybody else there is no such session.</summary>
public sealed class EndSession(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid sessionId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(EndSession), Right.Own, async work =>
        {
            var mayEndAny = work.Roles.Contains(Role.Administrator);
            var seen = await work.Data.Set<SessionSight>().Where(row => row.SessionId == sessionId).Select(row => (DateTimeOffset?)row.SeenAt).FirstOrDefaultAsync(work.Stop);
            var session = await work.Data.Set<AccountSession>().FirstOrDefaultAsync(row => row.Id == sessionId && (mayEndAny || row.AccountId == work.PersonId), work.Stop);
            if (session is null || !session.IsOpen(work.Now, seen))
                throw new RefusedException(RefusalKind.NotFound, "There is no such session. It may have ended already; look at the list again.");
            session.End(work.Now);
        }, stop);
}
