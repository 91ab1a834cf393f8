using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Start;

/// <summary>Deactivates what sample accounts there are and takes their passwords. Every start in Production does this, so that a copied Development database opens no door.</summary>
public sealed class CloseSampleSignIn(Workroom workroom)
{
    public Task<Outcome> Do(CancellationToken stop = default) =>
        workroom.Do(Actor.Job("sample accounts"), nameof(CloseSampleSignIn), Right.Job, async work =>
        {
            foreach (var account in await work.Data.Users.Where(row => row.IsSample && (row.IsActive || row.PasswordHash != null)).ToListAsync(work.Stop))
            {
                account.IsActive = false;
                account.PasswordHash = null;
                await work.EndSessions(account);
            }
        }, stop);
}
