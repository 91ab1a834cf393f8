using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Editions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Sealing;

/// <summary>Reads seals for the newsroom.</summary>
public sealed class ReadSeals(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>All seals that are asked for or in force, the oldest wish first.</summary>
    public async Task<IReadOnlyList<OpenSeal>> Open(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await Entries(data, data.Set<Seal>().Where(seal => seal.OpenFor != null), stop);
    }

    /// <summary>The one on a dispute; empty when there is none.</summary>
    public async Task<OpenSeal?> On(Guid disputeId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return (await Entries(data, data.Set<Seal>().Where(seal => seal.OpenFor == disputeId), stop)).SingleOrDefault();
    }

    /// <summary>One by its id; empty when there is none, or it has ended.</summary>
    public async Task<OpenSeal?> Find(Guid id, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return (await Entries(data, data.Set<Seal>().Where(seal => seal.Id == id && seal.OpenFor != null), stop)).SingleOrDefault();
    }

    private static async Task<IReadOnlyList<OpenSeal>> Entries(ClaimTrackerContext data, IQueryable<Seal> seals, CancellationToken stop)
    {
        var rows = await (from seal in seals.AsNoTracking()
                          join dispute in data.Set<Dispute>() on seal.DisputeId equals dispute.Id
                          join hold in data.Set<Hold>() on seal.OpenFor equals hold.OpenFor into holds
                          from hold in holds.DefaultIfEmpty()
                          orderby seal.AskedAt
                          select new { seal, dispute.Title, IsHeld = hold != null, EndsAt = hold == null ? null : hold.EndsAt }).ToListAsync(stop);
        var people = rows.SelectMany(row => new[] { row.seal.AskedById, row.seal.SealedById, row.seal.UnsealAskedById }).OfType<Guid>().Distinct().ToList();
        var names = await data.Users.Where(account => people.Contains(account.Id)).Select(account => new { account.Id, Name = account.PublicName ?? account.Email! }).ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        return [.. rows.Select(row => new OpenSeal(row.seal, row.Title, names[row.seal.AskedById], Of(row.seal.SealedById), Of(row.seal.UnsealAskedById), row.IsHeld, row.EndsAt))];

        string? Of(Guid? id) => id is { } known ? names[known] : null;
    }
}
