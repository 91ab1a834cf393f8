using ClaimTracker.Board.Index;
using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Publication.Reading;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Holding;

/// <summary>Reads holds for the newsroom.</summary>
public sealed class ReadHolds(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>The holds in force, those first that end by themselves soonest; without those that began with a seal and end with it.</summary>
    /// <param name="disputeId">Of one dispute; empty for all.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<IReadOnlyList<OpenHold>> Open(Guid? disputeId = null, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await Entries(data, data.Set<Hold>().Where(hold => hold.OpenFor != null && (disputeId == null || hold.DisputeId == disputeId)), stop);
    }

    /// <summary>One hold in force; empty when there is none of that id.</summary>
    public async Task<OpenHold?> Find(Guid id, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return (await Entries(data, data.Set<Hold>().Where(hold => hold.Id == id && hold.OpenFor != null), stop)).SingleOrDefault();
    }

    /// <summary>Every claim of a dispute that was published, by id, in its newest published wording; also those that left it.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> PublishedClaims(Guid disputeId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var rows = await data.Set<BoardClaim>().AsNoTracking().Where(row => row.DisputeId == disputeId).Select(row => new { row.ClaimId, row.EditionNumber }).ToListAsync(stop);
        var wordings = new Dictionary<Guid, string>();
        foreach (var edition in rows.GroupBy(row => row.EditionNumber, row => row.ClaimId).OrderByDescending(edition => edition.Key))
        {
            if (await data.LoadEdition(disputeId, edition.Key, stop) is not { } document) continue;
            foreach (var claim in document.Claims.Where(claim => edition.Contains(claim.Id))) wordings.Add(claim.Id, claim.Wording);
        }
        return wordings;
    }

    private static async Task<IReadOnlyList<OpenHold>> Entries(ClaimTrackerContext data, IQueryable<Hold> holds, CancellationToken stop) =>
        await (from hold in holds.AsNoTracking().Where(hold => !data.Set<Seal>().Any(seal => seal.HoldId == hold.Id && seal.OpenFor != null))
               join dispute in data.Set<Dispute>() on hold.DisputeId equals dispute.Id
               join account in data.Users on hold.HeldById equals account.Id
               join claim in data.Set<Claim>() on hold.ClaimId equals claim.Id into claims
               from claim in claims.DefaultIfEmpty()
               orderby hold.EndsAt == null, hold.EndsAt, hold.HeldAt
               select new OpenHold(hold.Id, hold.Version, dispute.Id, dispute.Title, hold.ClaimId, claim == null ? null : claim.Wording, hold.Reason, account.PublicName ?? account.Email!, hold.HeldById, hold.HeldAt, hold.EndsAt))
            .ToListAsync(stop);
}
