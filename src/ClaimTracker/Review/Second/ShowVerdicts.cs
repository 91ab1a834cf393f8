using ClaimTracker.Data;
using ClaimTracker.Disputes.Moving;
using ClaimTracker.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Second;

/// <summary>
/// The door before every page that shows proposed verdicts. Where a submission waits for a second verdict that this person could give, it says which one, so that
/// the page is not shown by accident. Otherwise it notes that they were shown.
/// </summary>
public sealed class ShowVerdicts(IDbContextFactory<ClaimTrackerContext> contexts)
{
    /// <summary>The submission whose verdicts are kept back; empty when the page may be shown.</summary>
    public async Task<Guid?> OfDispute(Guid accountId, Guid disputeId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await Pass(data, accountId, disputeId, stop);
    }

    /// <summary>The same for the dispute of a claim.</summary>
    public async Task<Guid?> OfClaim(Guid accountId, Guid claimId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var dispute = await data.Claims.Where(claim => claim.Id == claimId).Select(claim => (Guid?)claim.DisputeId).FirstOrDefaultAsync(stop);
        return dispute is { } known ? await Pass(data, accountId, known, stop) : null;
    }

    /// <summary>The same for the dispute of a submission.</summary>
    public async Task<Guid?> OfSubmission(Guid accountId, Guid submissionId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var dispute = await data.Submissions.Where(row => row.Id == submissionId).Select(row => (Guid?)row.DisputeId).FirstOrDefaultAsync(stop);
        return dispute is { } known ? await Pass(data, accountId, known, stop) : null;
    }

    /// <summary>Shows the verdicts of a dispute to a person who chose to look, or who sees them change.</summary>
    public async Task Look(Guid accountId, Guid disputeId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        await Note(data, accountId, disputeId, stop);
    }

    /// <summary>Shows all that waits, as the list of all history does.</summary>
    public async Task LookAtAll(Guid accountId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        foreach (var dispute in await data.KeptBackFrom(accountId).Select(submission => submission.DisputeId).ToListAsync(stop)) await Note(data, accountId, dispute, stop);
    }

    private static async Task<Guid?> Pass(ClaimTrackerContext data, Guid accountId, Guid disputeId, CancellationToken stop)
    {
        if (await data.KeptBackFrom(accountId).Where(submission => submission.DisputeId == disputeId || data.Set<MovedThing>().Any(moved => moved.FromId == disputeId && moved.ToId == submission.DisputeId)).Select(submission => (Guid?)submission.Id).FirstOrDefaultAsync(stop) is { } kept) return kept;
        await Note(data, accountId, disputeId, stop);
        // The history of a dispute still holds the verdicts that left it.
        foreach (var later in await data.Set<Move>().Where(move => move.FromId == disputeId).Select(move => move.ToId).Distinct().ToListAsync(stop)) await Note(data, accountId, later, stop);
        return null;
    }

    private static async Task Note(ClaimTrackerContext data, Guid accountId, Guid disputeId, CancellationToken stop)
    {
        var newest = await data.Changes.Where(line => line.DisputeId == disputeId && line.ThingKind == nameof(Verdict)).MaxAsync(line => (long?)line.Number, stop);
        if (newest is not { } line) return;
        var sight = await data.Set<VerdictSight>().FirstOrDefaultAsync(row => row.DisputeId == disputeId && row.AccountId == accountId, stop);
        if (sight is null) data.Add(new VerdictSight(disputeId, accountId, line));
        else sight.Saw(line);
        try
        {
            await data.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (sight is null)
        {
            // Two pages were opened at the same moment: the other one has noted it.
            data.ChangeTracker.Clear();
            (await data.Set<VerdictSight>().FirstAsync(row => row.DisputeId == disputeId && row.AccountId == accountId, stop)).Saw(line);
            await data.SaveChangesAsync(stop);
        }
    }
}
