using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Review.Interests;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Reading;

/// <summary>Reads the review queue, oldest first.</summary>
public sealed class ReadQueue(IDbContextFactory<ClaimTrackerContext> contexts, TimeProvider clock)
{
    /// <summary>All that waits, with who reviews it and with what keeps this person from deciding on it.</summary>
    public async Task<IReadOnlyList<QueueEntry>> For(Guid accountId, CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        var touched = await data.TouchedIn(accountId, clock.Today(), data.Submissions.Where(row => row.OpenFor != null), stop);
        var assigned = (await CurrentAssignments.Among(data, data.Set<Assignment>().Where(row => row.Work == AssignedWork.Review), clock.Today(), stop)).ToDictionary(entry => entry.WorkId);
        return [.. (await Entries(data, stop)).Select(entry => entry with { Interests = [.. touched[entry.SubmissionId]], Assignment = assigned.GetValueOrDefault(entry.SubmissionId) })];
    }

    /// <summary>All that waits.</summary>
    public async Task<IReadOnlyList<QueueEntry>> Read(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await Entries(data, stop);
    }

    private static async Task<IReadOnlyList<QueueEntry>> Entries(ClaimTrackerContext data, CancellationToken stop) =>
        await (from submission in data.Submissions.AsNoTracking()
               where submission.OpenFor != null
               join dispute in data.Set<Dispute>() on submission.DisputeId equals dispute.Id
               join account in data.Users on submission.SubmittedById equals account.Id
               orderby submission.SubmittedAt, submission.Id
               select new QueueEntry(submission.Id, dispute.Id, dispute.Title, submission.SubmittedAt, account.PublicName ?? account.Email!, submission.BaseEdition, submission.FirstApprovedById != null, submission.WaitsForSecondVerdict, submission.Release == null ? null : submission.Release.At)
               {
                   WaitsForLegalRead = submission.NeedsLegalRead && (submission.LegalRead == null || submission.LegalRead.Opinion != LegalOpinion.NoObjection),
               })
            .ToListAsync(stop);
}
