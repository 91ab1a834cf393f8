using ClaimTracker.Data;
using ClaimTracker.Disputes;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Comments.Reading;

/// <summary>Reads what draws a person's attention: not opened yet, not taken back, in threads that are not resolved; oldest first.</summary>
internal static class Calls
{
    public static async Task<IReadOnlyList<Call>> To(ClaimTrackerContext data, Guid accountId, CancellationToken stop) =>
        await (from mention in data.Set<Mention>().AsNoTracking()
               where mention.AccountId == accountId && mention.SeenAt == null
               join comment in data.Set<Comment>() on mention.CommentId equals comment.Id
               where comment.TakenBackAt == null
               join thread in data.Set<CommentThread>() on comment.ThreadId equals thread.Id
               where thread.ResolvedAt == null
               join dispute in data.Set<Dispute>() on comment.DisputeId equals dispute.Id
               join author in data.Users on comment.AuthorId equals author.Id
               orderby comment.SaidAt
               select new Call(dispute.Id, dispute.Title, thread.Id, comment.Id, author.PublicName ?? author.Email!, comment.SaidAt, comment.Text))
            .ToListAsync(stop);
}
