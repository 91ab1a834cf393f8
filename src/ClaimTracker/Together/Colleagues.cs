using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together;

/// <summary>Reads the staff, by name; closed accounts too, for they stay the authors of what they said.</summary>
internal static class Colleagues
{
    public static async Task<IReadOnlyList<Colleague>> All(ClaimTrackerContext data, CancellationToken stop)
    {
        var roles = (await data.UserRoles.Join(data.Roles, link => link.RoleId, role => role.Id, (link, role) => new { link.UserId, role.Name }).ToListAsync(stop))
            .ToLookup(row => row.UserId, row => Enum.Parse<Role>(row.Name!));
        var accounts = await data.Users.AsNoTracking().Select(account => new { account.Id, account.PublicName, account.Email, account.IsActive }).ToListAsync(stop);
        return [.. accounts.Select(account => new Colleague(account.Id, account.PublicName ?? account.Email!, account.Email!.Split('@')[0], account.IsActive, [.. roles[account.Id]]))
            .OrderBy(colleague => colleague.Name, StringComparer.Ordinal).ThenBy(colleague => colleague.Handle, StringComparer.Ordinal)];
    }
}
