using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Comments;

/// <summary>Adds what somebody typed to a thread.</summary>
internal static class Saying
{
    /// <summary>The very same comment of the same person, where the form was sent before.</summary>
    public static async Task<Comment?> SaidBefore(this Work work, CommentDraft draft)
    {
        var known = Guid.TryParse(draft.Key, out var key) ? await work.Data.Set<Comment>().FirstOrDefaultAsync(comment => comment.Id == key && comment.AuthorId == work.PersonId, work.Stop) : null;
        return known is not null && known.Text == Read(draft, new Intake()) ? known : null;
    }

    /// <summary>Refuses the deed when the text, or whatever the intake holds already, does not fit.</summary>
    public static async Task<Comment> Say(this Work work, CommentThread thread, CommentDraft draft, Intake intake)
    {
        var text = Read(draft, intake);
        var mentioned = await Mentioning.Read(work, draft, text, intake);
        intake.Insist();
        var isFree = Guid.TryParse(draft.Key, out var key) && !await work.Data.Set<Comment>().AnyAsync(comment => comment.Id == key, work.Stop);
        var comment = work.Data.Add(new Comment(isFree ? key : Guid.NewGuid(), thread, work.PersonId, work.Now, text)).Entity;
        foreach (var person in mentioned) comment.Mentions.Add(new Mention(comment.Id, person));
        return comment;
    }

    private static string Read(CommentDraft draft, Intake intake) => intake.Required(draft.Text, nameof(draft.Text), "the comment", Comment.TextLimit);
}
