using ClaimTracker.Accounts.Passwords;
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Start;

/// <summary>Gives the sample accounts the password that everybody knows. Only Development does this.</summary>
public sealed class OpenSampleSignIn(Workroom workroom)
{
    public Task<Outcome> Do(CancellationToken stop = default) =>
        workroom.Do(Actor.Job("sample accounts"), nameof(OpenSampleSignIn), Right.Job, async work =>
        {
            var closed = await work.Data.Users.Where(account => account.IsSample && account.PasswordHash == null).ToListAsync(work.Stop);
            if (closed.Count == 0) return;
            var hash = PasswordHashes.Make(PasswordRule.OfSamples);
            foreach (var account in closed) account.TakePassword(hash);
        }, stop);
}
