using ClaimTracker.Data;
using ClaimTracker.Sources;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Matching;

/// <summary>Sources that may be the same publication: at the same address, however it is spelled, or of the same outlet and day under a like title.</summary>
internal static class LikeSources
{
    /// <summary>Most sources that are compared one by one.</summary>
    private const int MostCompared = 500;

    public static async Task RefuseLike(this Work work, Source added, bool isAnother, string field, Intake intake)
    {
        if (isAnother || added.Title.Length == 0) return;
        var others = work.Data.Set<Source>().AsNoTracking().Include(source => source.Outlet).Where(source => source.Id != added.Id);
        var like = await AtSameAddress(others, added.Url, work.Stop);
        var title = Likeness.Words(added.Title);
        if (added.PublishedOn is { } day)
        {
            var sameDay = await others.Where(source => source.OutletId == added.OutletId && source.PublishedOn == day).Take(MostCompared).ToListAsync(work.Stop);
            like.AddRange(sameDay.Where(source => Likeness.IsSameName(title, Likeness.Words(source.Title))));
        }
        foreach (var source in like.DistinctBy(source => source.Id).Take(SeenBefore.Most))
        {
            var known = new KnownRecord(RecordKind.Source, source.Id, source.Title, source.PublishedOn is { } on ? $"{source.Outlet.Name}, {on}" : source.Outlet.Name);
            intake.RefuseKnown(field, $"This source may be on the list already: “{known.InWords}”.", known);
        }
    }

    private static async Task<List<Source>> AtSameAddress(IQueryable<Source> others, string? typed, CancellationToken stop)
    {
        if (!WebAddress.TryRead(typed, out var address)) return [];
        var uri = new Uri(address.Text);
        // What two spellings of an address share for certain narrows the list in the database.
        var shared = SameAddress.Path(uri) is { Length: > 1 } path ? path : uri.Host;
        var candidates = await others.Where(source => source.Url != null && source.Url.Contains(shared)).Take(MostCompared).ToListAsync(stop);
        var same = SameAddress.Of(address);
        return candidates.FindAll(source => WebAddress.TryRead(source.Url, out var known) && SameAddress.Of(known) == same);
    }
}
