using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Publication;

/// <summary>Reads who publishes and where errors are reported; empty while nothing was saved, and the configuration says it.</summary>
public sealed class ReadImprint(IDbContextFactory<ClaimTrackerContext> contexts)
{
    public async Task<SavedImprint?> Read(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await Saved(data).SingleOrDefaultAsync(stop);
    }

    /// <summary>The same for whoever cannot wait for an answer: options are read in the middle of a line.</summary>
    public SavedImprint? ReadAtOnce()
    {
        using var data = contexts.CreateDbContext();
        return Saved(data).SingleOrDefault();
    }

    private static IQueryable<SavedImprint> Saved(ClaimTrackerContext data) =>
        data.Set<Imprint>().AsNoTracking().Select(imprint => new SavedImprint(imprint.Publisher, imprint.ReportAddress, imprint.Version));
}
