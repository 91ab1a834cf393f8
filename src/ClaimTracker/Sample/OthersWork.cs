using ClaimTracker.Data;
using ClaimTracker.History;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Sample;

/// <summary>Finds in the history whether anything but loading the samples has filled this database.</summary>
internal static class OthersWork
{
    /// <summary>The lines of history about what people enter and publish.</summary>
    public static IQueryable<Change> ContentLines(this ClaimTrackerContext data) =>
        data.Changes.AsNoTracking().Where(change => SampleContent.Kinds.Contains(change.ThingKind));

    /// <summary>The number of the newest of them; 0 when there is none.</summary>
    public static async Task<long> LastContentLine(this ClaimTrackerContext data, CancellationToken stop) =>
        await data.ContentLines().MaxAsync(change => (long?)change.Number, stop) ?? 0;

    /// <summary>Refuses when emptying the database would lose anything that the loading did not write.</summary>
    public static async Task RefuseOthersWork(this Work work, SampleState state)
    {
        // A load that was killed has no last line yet; what it wrote is known by the sample accounts.
        var others = state.Stage == SampleStage.Loaded
            ? work.Data.ContentLines().Where(change => change.Number > state.LastLine)
            : work.Data.ContentLines().Where(change => change.ActorId != null && !work.Data.Users.Any(account => account.Id == change.ActorId && account.IsSample));
        if (await others.OrderBy(change => change.Number).FirstOrDefaultAsync(work.Stop) is { } line)
        {
            throw new RefusedException(
                RefusalKind.Invalid,
                $"Something else was entered in this database ({line.Deed}, {line.ThingKind}, {line.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC), and it would be lost. Sample data is removed only where there is nothing else; withdraw the sample disputes instead.");
        }
    }
}
