using ClaimTracker.Data;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Reading;

/// <summary>Reads the review queue, oldest first.</summary>
public sealed class ReadQueue(IDbContextFactory<ClaimTrackerContext> contexts)
{
    public async Task<IReadOnlyList<QueueEntry>> Read(CancellationToken stop = default)
    {
        await using var data = await contexts.CreateDbContextAsync(stop);
        return await (from submission in data.Submissions.AsNoTracking()
                      where submission.OpenFor != null
                      join dispute in data.Set<Dispute>() on submission.DisputeId equals dispute.Id
                      join account in data.Users on submission.SubmittedById equals account.Id
                      orderby submission.SubmittedAt
                      select new QueueEntry(submission.Id, dispute.Id, dispute.Title, submission.SubmittedAt, account.PublicName ?? account.Email!, submission.BaseEdition, submission.FirstApprovedById != null))
            .ToListAsync(stop);
    }
}
