using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.People;

/// <summary>Reads the accounts, in the order of their e-mail addresses.</summary>
public sealed class ReadPeople(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    public Task<IReadOnlyList<PersonEntry>> All(CancellationToken stop = default) => Read(null, stop);

    public async Task<PersonEntry?> One(Guid id, CancellationToken stop = default) => (await Read(id, stop)).FirstOrDefault();

    private async Task<IReadOnlyList<PersonEntry>> Read(Guid? id, CancellationToken stop)
    {
        var now = clock.Now();
        await using var data = await contexts.CreateDbContextAsync(stop);
        var accounts = await data.Users.AsNoTracking().Where(account => id == null || account.Id == id).OrderBy(account => account.NormalizedEmail).ToListAsync(stop);
        var roles = (await data.UserRoles.Join(data.Roles, row => row.RoleId, role => role.Id, (row, role) => new { row.UserId, role.Name }).ToListAsync(stop))
            .ToLookup(row => row.UserId, row => Enum.Parse<Role>(row.Name!));
        var signIns = await data.Set<AccountSession>().GroupBy(session => session.AccountId).Select(group => new { group.Key, Last = group.Max(session => session.StartedAt) })
            .ToDictionaryAsync(row => row.Key, row => row.Last, stop);
        var links = (await data.Set<AccountLink>().AsNoTracking().Where(link => link.UsedAt == null && link.AccountId != null).ToListAsync(stop))
            .Where(link => link.IsOpen(now)).ToLookup(link => link.AccountId!.Value, link => link.ExpiresAt);
        return [.. accounts.Select(account => new PersonEntry
        {
            Id = account.Id,
            Email = account.Email!,
            PublicName = account.PublicName,
            Roles = [.. roles[account.Id].Order()],
            State = account.State,
            LockedUntil = account.IsLocked(now) ? account.LockoutEnd : null,
            IsSample = account.IsSample,
            LastSignIn = signIns.TryGetValue(account.Id, out var last) ? last : null,
            LinkUntil = links[account.Id].Any() ? links[account.Id].Max() : null,
            Seen = account.ConcurrencyStamp!,
        })];
    }
}
