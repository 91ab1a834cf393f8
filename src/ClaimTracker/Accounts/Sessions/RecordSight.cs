using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Sessions;

/// <summary>Writes down that a session was used just now, at most once a minute. It leaves no line of history: nothing was done but to look.</summary>
public sealed class RecordSight(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RecordSight), Right.Secure, async work =>
        {
            if (work.Session is not { } session) return;
            var sight = await work.Data.Set<SessionSight>().FirstOrDefaultAsync(row => row.SessionId == session.Id, work.Stop);
            if (sight is null) work.Data.Add(new SessionSight(session.Id, work.Now));
            else if (sight.SeenAt + SessionSight.Step <= work.Now) sight.SeenAt = work.Now;
        }, stop);
}
