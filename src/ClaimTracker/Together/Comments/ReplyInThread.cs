using ClaimTracker.Data;

namespace ClaimTracker.Together.Comments;

/// <summary>Replies in a thread. A reply to a resolved thread opens it again, so that nobody's words are lost in a drawer.</summary>
public sealed class ReplyInThread(Workroom workroom)
{
    /// <summary>Answers the comment's id.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, Guid threadId, CommentDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ReplyInThread), Right.Write, async work =>
        {
            var thread = await work.FindThread(disputeId, threadId);
            if (await work.SaidBefore(draft) is { } same && same.ThreadId == threadId) return same.Id;
            var comment = await work.Say(thread, draft, new Intake());
            thread.Reopen();
            return comment.Id;
        }, stop);
}
