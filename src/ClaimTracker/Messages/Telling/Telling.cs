using ClaimTracker.Accounts;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Review;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Together.Comments;

namespace ClaimTracker.Messages.Telling;

/// <summary>
/// Reads off the lines of history that a deed has just left who must be told, and writes the messages in the same transaction. It is called for every
/// deed by the workroom, so that no deed can forget it, and looks at what was done and not at which deed did it wherever that is enough.
/// </summary>
internal static class Telling
{
    public static async Task Tell(this Work work)
    {
        var lines = work.Data.Written;
        if (lines.Count == 0) return;
        var told = new List<Message>();
        foreach (var line in lines)
        {
            told.AddRange(line.ThingKind switch
            {
                nameof(Assignment) => work.OfAssignment(line),
                nameof(Comment) => work.OfComment(line),
                nameof(Submission) => await work.OfDecision(line),
                nameof(AccountSession) => await work.OfSignIn(line),
                nameof(Account) => await work.OfRoles(line),
                _ => [],
            });
        }
        told.AddRange(work.OfCredentials(lines));
        told.RemoveAll(message => message.RecipientId == work.Person?.Id && !message.Kind.IsOfAccount());
        told.AddRange(await work.OfWatched(lines, told));
        await work.Post(told);
    }

    /// <summary>The thing that a line of this deed is about.</summary>
    public static T Touched<T>(this Work work, Change line) where T : Thing =>
        work.Data.ChangeTracker.Entries<T>().Select(entry => entry.Entity).First(thing => thing.Id == line.ThingId);
}
