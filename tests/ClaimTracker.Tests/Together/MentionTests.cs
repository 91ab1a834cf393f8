using ClaimTracker.Accounts.People;
using ClaimTracker.Data;
using ClaimTracker.Review.Reading;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Together.Comments;
using ClaimTracker.Together.Comments.Reading;

namespace ClaimTracker.Tests.Together;

/// <summary>Comments that draw the attention of a person.</summary>
public sealed class MentionTests
{
    [Theory, OnEveryDatabase]
    public async Task A_comment_stands_in_the_work_of_those_whom_it_calls_until_they_open_its_thread(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var thread = await room.Comment(room.FactChecker, "Is the toll right?", null, room.Staff.Editor).Done();
        var call = Assert.Single(await Calls(room, room.Staff.Editor));
        Assert.Equal((room.Harbour.Id, thread, "fact-checker@newsroom.test", "Is the toll right?"), (call.DisputeId, call.ThreadId, call.Author, call.Text));
        Assert.Empty(await Calls(room, room.Staff.SecondEditor));
        Assert.Empty(await Calls(room, room.FactChecker));

        await See(room, room.Staff.SecondEditor, thread);
        Assert.Single(await Calls(room, room.Staff.Editor));
        await See(room, room.Staff.Editor, thread);
        Assert.Empty(await Calls(room, room.Staff.Editor));
        var line = (await room.HistoryOf(call.CommentId))[^1];
        Assert.Equal((nameof(SeeThread), room.Staff.Editor.AccountId), (line.Deed, line.ActorId));
        Assert.Contains(line.Texts, text => text.Field.EndsWith("SeenAt", StringComparison.Ordinal) && text.Before is null && text.After is not null);
        var before = await room.CountHistory();
        await See(room, room.Staff.Editor, thread);
        Assert.Equal(before, await room.CountHistory());
    }

    [Theory]
    [InlineData("@editor, is the toll right?", "editor")]
    [InlineData("What do (@Editor) and @second-checker. say?", "editor second-checker")]
    [InlineData("Ask @second-editor-", "second-editor")]
    [InlineData("Ask @editor@newsroom.test", "editor")]
    [InlineData("Ask @nobody, @admin or @", "")]
    [InlineData("Write to press@editor or to editor", "")]
    [InlineData("I, @fact-checker, wonder.", "")]
    public async Task A_name_after_an_at_sign_calls_who_may_write(string text, string called)
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var thread = await room.Comment(room.FactChecker, text).Done();
        Assert.Equal(called.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"{name}@newsroom.test"), await Mentioned(room, thread), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Who_is_ticked_and_named_is_called_once()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var thread = await room.Comment(room.FactChecker, "@editor?", null, room.Staff.Editor, room.FactChecker).Done();
        Assert.Equal(["editor@newsroom.test"], await Mentioned(room, thread));
        Assert.Single(await Calls(room, room.Staff.Editor));
    }

    [Fact]
    public async Task Who_cannot_work_on_disputes_cannot_be_ticked()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await room.The<DeactivateAccount>().Do(room.Staff.Administrator, room.Staff.SecondEditor.AccountId!.Value).Done();
        foreach (var person in new[] { room.Staff.SecondEditor, room.Staff.Administrator })
            await room.Refuses(() => room.Comment(room.FactChecker, "Look.", null, person), "Mentioned", "Choose again from the list");
        await room.Refuses(() => room.The<StartThread>().Do(room.FactChecker, room.Harbour.Id, new CommentDraft { Text = "Look.", About = room.Whole().Value, Mentioned = ["everybody"] }), "Mentioned", "Choose again");
        Assert.Empty(await Mentioned(room, await room.Comment(room.FactChecker, "@second-editor?").Done()));
    }

    [Theory, OnEveryDatabase("resolved", "taken back")]
    public async Task What_is_resolved_or_taken_back_calls_nobody(DatabaseProvider provider, string end)
    {
        await using var room = await Newsroom.Open(provider);
        var thread = await room.Comment(room.FactChecker, "@editor?").Done();
        var comment = Assert.Single(await Calls(room, room.Staff.Editor)).CommentId;
        if (end == "resolved") await room.Resolve(room.Staff.SecondChecker, thread).Done();
        else await room.The<TakeBackComment>().Do(room.FactChecker, room.Harbour.Id, comment).Done();
        Assert.Empty(await Calls(room, room.Staff.Editor));
    }

    [Fact]
    public async Task A_call_in_a_reply_to_a_resolved_thread_is_heard()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var thread = await room.Comment(room.FactChecker, "Is the toll right?").Done();
        await room.Resolve(room.FactChecker, thread).Done();
        await room.Reply(room.Staff.SecondChecker, thread, "@editor, it is not.").Done();
        Assert.Equal("@editor, it is not.", Assert.Single(await Calls(room, room.Staff.Editor)).Text);
    }

    private static async Task<IReadOnlyList<Call>> Calls(Newsroom room, Actor person) => (await room.The<ReadMyWork>().Read(person.AccountId!.Value)).Calls;

    private static Task See(Newsroom room, Actor person, Guid thread) => room.The<SeeThread>().Do(person, room.Harbour.Id, thread).Done();

    private static async Task<IReadOnlyList<string>> Mentioned(Newsroom room, Guid thread) => (await room.The<ReadThreads>().One(room.Harbour.Id, thread))!.Opening.Mentioned;
}
