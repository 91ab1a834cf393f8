using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Checklist;

/// <summary>Reads the questions that are answered before approval.</summary>
public sealed class ReadQuestions(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>In the order in which they are asked.</summary>
    public async Task<IReadOnlyList<string>> Read(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await Of(data, stop);
    }

    /// <summary>The form filled from what stands, with its concurrency number.</summary>
    public async Task<QuestionsDraft> Draft(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var version = await data.Set<ReviewQuestions>().Select(kept => kept.Version).SingleOrDefaultAsync(stop);
        return new QuestionsDraft { Version = version, Questions = string.Join('\n', await Of(data, stop)) };
    }

    internal static async Task<IReadOnlyList<string>> Of(ClaimTrackerContext data, CancellationToken stop) =>
        (await data.Set<ReviewQuestions>().AsNoTracking().SingleOrDefaultAsync(stop))?.Questions ?? ReviewQuestions.First;
}
