using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Accounts.Start;

/// <summary>Adds the roles that are missing, at each start.</summary>
public sealed class EnsureRoles(Workroom workroom)
{
    public Task<Outcome> Do(CancellationToken stop = default) =>
        workroom.Do(Actor.Job("roles"), nameof(EnsureRoles), Right.Job, async work =>
        {
            var known = await work.Data.Roles.Select(role => role.Name).ToListAsync(work.Stop);
            foreach (var name in Enum.GetNames<Role>().Except(known, StringComparer.Ordinal))
                work.Data.Roles.Add(new IdentityRole<Guid> { Id = Guid.NewGuid(), Name = name, NormalizedName = name!.ToUpperInvariant(), ConcurrencyStamp = Guid.NewGuid().ToString() });
        }, stop);
}
