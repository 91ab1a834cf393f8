using ClaimTracker.Data;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Together.Comments;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.World;

/// <summary>Lets people of the newsroom talk about its dispute and take on work.</summary>
public static class Conversations
{
    /// <summary>The dispute as a whole.</summary>
    public static ThreadAbout Whole(this Newsroom room) => new(ThreadSubject.Dispute, room.Harbour.Id);

    public static CommentDraft Said(string? text, ThreadAbout? about = null, params Actor[] mentioned) =>
        new() { Text = text, About = about?.Value, Mentioned = [.. mentioned.Select(person => person.AccountId!.Value.ToString())] };

    /// <summary>Opens a thread; without a subject, on the dispute as a whole.</summary>
    public static Task<Outcome<Guid>> Comment(this Newsroom room, Actor by, string text, ThreadAbout? about = null, params Actor[] mentioned) =>
        room.The<StartThread>().Do(by, room.Harbour.Id, Said(text, about ?? room.Whole(), mentioned));

    public static Task<Outcome<Guid>> Reply(this Newsroom room, Actor by, Guid thread, string text, params Actor[] mentioned) =>
        room.The<ReplyInThread>().Do(by, room.Harbour.Id, thread, Said(text, null, mentioned));

    public static Task<Outcome> Resolve(this Newsroom room, Actor by, Guid thread) => room.The<ResolveThread>().Do(by, room.Harbour.Id, thread);

    public static Task<Outcome> AssignDispute(this Newsroom room, Actor by, Actor to, string? due = null, int version = 0) =>
        room.The<AssignDispute>().Do(by, room.Harbour.Id, To(to, due, version));

    public static Task<Outcome> AssignReview(this Newsroom room, Actor by, Guid submission, Actor to, string? due = null, int version = 0) =>
        room.The<AssignReview>().Do(by, submission, To(to, due, version));

    private static AssignmentDraft To(Actor to, string? due, int version) => new() { AssigneeId = to.AccountId.ToString(), DueOn = due, Version = version };
}
