using ClaimTracker.Data;

namespace ClaimTracker.Together.Comments;

/// <summary>A person takes back what they said: the thread says so in its place, and the history keeps the words.</summary>
public sealed class TakeBackComment(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, Guid commentId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(TakeBackComment), Right.Write, async work =>
        {
            var comment = await work.Find(work.Data.Set<Comment>().Where(row => row.Id == commentId && row.DisputeId == disputeId), "comment");
            if (comment.AuthorId != work.PersonId)
                throw new RefusedException(RefusalKind.NotAllowed, "Only the person who wrote a comment can take it back. Say in a reply what is wrong with it.");
            comment.TakeBack(work.Now);
        }, stop);
}
