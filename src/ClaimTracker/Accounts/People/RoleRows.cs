using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.People;

/// <summary>Which account has which roles, and the rule that one administrator always remains.</summary>
internal static class RoleRows
{
    /// <summary>Gives exactly these roles.</summary>
    public static async Task GiveRoles(this Work work, Account account, IReadOnlySet<Role> wanted)
    {
        var known = (await work.Data.Roles.ToListAsync(work.Stop)).ToDictionary(role => Enum.Parse<Role>(role.Name!));
        var given = await work.Data.UserRoles.Where(row => row.UserId == account.Id).ToListAsync(work.Stop);
        var wantedIds = wanted.Select(role => known[role].Id).ToHashSet();
        work.Data.UserRoles.RemoveRange(given.Where(row => !wantedIds.Contains(row.RoleId)));
        foreach (var id in wantedIds.Where(id => !given.Exists(row => row.RoleId == id)))
            work.Data.UserRoles.Add(new IdentityUserRole<Guid> { UserId = account.Id, RoleId = id });
    }

    /// <summary>Refuses when nobody else could administer any more.</summary>
    public static async Task RefuseLastAdministrator(this Work work, Account leaving, string field)
    {
        var role = await work.AdministratorRole();
        var administrators = await work.Data.UserRoles.Where(row => row.RoleId == role.Id).Join(work.Data.Users, row => row.UserId, account => account.Id, (_, account) => account)
            .Where(account => account.IsActive && account.PasswordHash != null).Select(account => account.Id).ToListAsync(work.Stop);
        if (!administrators.Contains(leaving.Id)) return;
        if (administrators.Count == 1)
            throw new RefusedException(RefusalKind.Invalid, new Refusal(field, "This is the last active administrator. Make somebody else an administrator first."));
        await work.ClaimAdministration();
    }

    /// <summary>Marks the administrator's role as changed. Two who do this at the same moment meet in that row, so that the second of them is refused.</summary>
    public static async Task ClaimAdministration(this Work work) =>
        (await work.AdministratorRole()).ConcurrencyStamp = Guid.NewGuid().ToString();

    private static Task<IdentityRole<Guid>> AdministratorRole(this Work work) =>
        work.Data.Roles.FirstAsync(row => row.Name == nameof(Role.Administrator), work.Stop);
}
