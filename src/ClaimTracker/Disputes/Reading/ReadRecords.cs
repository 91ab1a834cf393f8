using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Speakers;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Disputes.Reading;

/// <summary>Reads the shared records for the lists of the newsroom and the choices of its forms.</summary>
public sealed class ReadRecords(IDbContextFactory<ClaimTrackerContext> contexts)
{
    public Task<IReadOnlyList<Party>> Parties(CancellationToken stop = default) => List<Party>(query => query.OrderBy(party => party.Name), stop);

    public Task<IReadOnlyList<Speaker>> Speakers(CancellationToken stop = default) => List<Speaker>(query => query.OrderBy(speaker => speaker.Name), stop);

    public Task<IReadOnlyList<Outlet>> Outlets(CancellationToken stop = default) => List<Outlet>(query => query.OrderBy(outlet => outlet.Name), stop);

    public Task<IReadOnlyList<Source>> Sources(CancellationToken stop = default) =>
        List<Source>(query => query.Include(source => source.Outlet).OrderBy(source => source.Title), stop);

    public Task<IReadOnlyList<Place>> Places(CancellationToken stop = default) => List<Place>(query => query.OrderBy(place => place.Id), stop);

    public Task<IReadOnlyList<Topic>> Topics(CancellationToken stop = default) => List<Topic>(query => query.OrderBy(topic => topic.Name), stop);

    public Task<IReadOnlyList<Dispute>> Disputes(CancellationToken stop = default) => List<Dispute>(query => query.OrderBy(dispute => dispute.Title), stop);

    /// <summary>The groups that figures of this dispute count.</summary>
    public Task<IReadOnlyList<CountedGroup>> CountedGroups(Guid disputeId, CancellationToken stop = default) =>
        List<CountedGroup>(query => query.Where(group => group.DisputeId == disputeId).OrderBy(group => group.Name), stop);

    /// <summary>One record, for its form; empty when there is none.</summary>
    public async Task<T?> Find<T>(Guid id, CancellationToken stop = default) where T : Thing
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await data.Set<T>().AsNoTracking().FirstOrDefaultAsync(record => record.Id == id, stop);
    }

    private async Task<IReadOnlyList<T>> List<T>(Func<IQueryable<T>, IQueryable<T>> shape, CancellationToken stop) where T : class
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await shape(data.Set<T>().AsNoTracking()).ToListAsync(stop);
    }
}
