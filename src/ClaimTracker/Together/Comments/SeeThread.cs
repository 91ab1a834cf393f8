using ClaimTracker.Data;
using ClaimTracker.Messages;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Comments;

/// <summary>A person opened a thread: what drew their attention to it does so no longer, and the messages about that are seen. Where nothing did, nothing is written.</summary>
public sealed class SeeThread(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, Guid threadId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SeeThread), Right.Own, async work =>
        {
            var thread = await work.FindThread(disputeId, threadId);
            var comments = await work.Data.Set<Comment>().Include(comment => comment.Mentions)
                .Where(comment => comment.ThreadId == thread.Id && comment.Mentions.Any(mention => mention.AccountId == work.PersonId && mention.SeenAt == null)).ToListAsync(work.Stop);
            foreach (var mention in comments.SelectMany(comment => comment.Mentions).Where(mention => mention.AccountId == work.PersonId)) mention.See(work.Now);
            foreach (var message in await work.Data.Set<Message>().Where(row => row.SubjectId == thread.Id && row.RecipientId == work.PersonId && row.Kind == MessageKind.Mentioned && row.SeenAt == null).ToListAsync(work.Stop)) message.See(work.Now);
        }, stop);
}
