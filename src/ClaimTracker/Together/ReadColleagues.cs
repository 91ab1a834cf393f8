using ClaimTracker.Data;
using ClaimTracker.Together.Assignments;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together;

/// <summary>Reads whom a form can offer.</summary>
public sealed class ReadColleagues(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    /// <summary>Everybody who can work on disputes, by name.</summary>
    public async Task<IReadOnlyList<Colleague>> Writers(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return [.. (await Colleagues.All(data, stop)).Where(colleague => colleague.MayWrite)];
    }

    /// <summary>The editors who may decide on that submission: they did not contribute, and no interest keeps them.</summary>
    public async Task<IReadOnlyList<Colleague>> Reviewers(Guid submissionId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        if (await data.Submissions.AsNoTracking().Include(row => row.Contributors).FirstOrDefaultAsync(row => row.Id == submissionId, stop) is not { } submission) return [];
        var free = new List<Colleague>();
        foreach (var colleague in await Colleagues.All(data, stop))
        {
            if (await Suitability.Objection(data, submission, colleague, clock.Today(), stop) is null) free.Add(colleague);
        }
        return free;
    }
}
