using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Start;

/// <summary>Makes the sample accounts, without passwords; in Production they are active only while sample data is entered, and nobody can sign in with them.</summary>
public sealed class EnsureSampleAccounts(Workroom workroom)
{
    /// <summary>Makes them where they are missing, and sets whether deeds accept them. Made inactive, they lose their passwords.</summary>
    public Task<Outcome> Do(bool active, CancellationToken stop = default) =>
        workroom.Do(Actor.Job("sample accounts"), nameof(EnsureSampleAccounts), Right.Job, async work =>
        {
            foreach (var (email, name, role) in SampleAccounts.All) await Ensure(work, email, name, role, active);
        }, stop);

    private static async Task Ensure(Work work, string email, string name, Role role, bool active)
    {
        var normal = Account.Normal(email);
        var account = await work.Data.Users.FirstOrDefaultAsync(row => row.NormalizedUserName == normal, work.Stop);
        if (account is null)
        {
            account = work.Data.Add(Account.Of(email)).Entity;
            account.IsSample = true;
            await work.GiveRoles(account, new HashSet<Role> { role });
            await work.NamePublicly(account, name);
        }
        else if (!account.IsSample)
        {
            throw new InvalidOperationException($"An account that is no sample has the address {email}.");
        }
        if (account.IsActive && !active) await work.EndSessions(account);
        account.IsActive = active;
        if (!active) account.PasswordHash = null;
    }
}
