using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Together.Comments;
using ClaimTracker.Together.Comments.Reading;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Together;

/// <summary>What staff say to each other about a dispute.</summary>
public sealed class ThreadTests
{
    [Theory, OnEveryDatabase]
    public async Task A_thread_is_opened_answered_resolved_and_opened_again(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var thread = await room.Comment(room.FactChecker, "Is the toll\nright?").Done();
        room.Clock.Advance(TimeSpan.FromMinutes(5));
        var reply = await room.Reply(room.Staff.Editor, thread, "It is.").Done();
        var entry = await One(room, thread);
        Assert.Equal((true, null, room.Whole()), (entry.Thread.IsOpen, entry.ResolvedBy, entry.Thread.About));
        Assert.Equal(["fact-checker@newsroom.test: Is the toll\nright?", "editor@newsroom.test: It is."], entry.Comments.Select(said => $"{said.Author}: {said.Comment.Text}"), StringComparer.Ordinal);
        Assert.Equal(TimeSpan.FromMinutes(5), entry.LastSaidAt - entry.Opening.Comment.SaidAt);

        await room.Resolve(room.Staff.SecondChecker, thread).Done();
        entry = await One(room, thread);
        Assert.Equal((false, "second-checker@newsroom.test", room.Clock.GetUtcNow()), (entry.Thread.IsOpen, entry.ResolvedBy, entry.Thread.ResolvedAt!.Value));
        await room.The<ReopenThread>().Do(room.FactChecker, room.Harbour.Id, thread).Done();
        Assert.True((await One(room, thread)).Thread.IsOpen);

        Assert.Equal([nameof(StartThread), nameof(ResolveThread), nameof(ReopenThread)], (await room.HistoryOf(thread)).Select(line => line.Deed), StringComparer.Ordinal);
        var line = Assert.Single(await room.HistoryOf(reply));
        Assert.Equal((nameof(ReplyInThread), nameof(Comment), room.Staff.Editor.AccountId, room.Harbour.Id), (line.Deed, line.ThingKind, line.ActorId, line.DisputeId!.Value));
        Assert.Contains(line.Texts, text => text is { Field: "Text", Before: null, After: "It is." });
    }

    [Theory, OnEveryDatabase("dispute", "title", "claim", "wording", "citation")]
    public async Task A_thread_is_about_the_dispute_a_claim_a_citation_or_one_field(DatabaseProvider provider, string what)
    {
        await using var room = await Newsroom.Open(provider);
        var about = what switch
        {
            "title" => room.Whole() with { Field = ThreadField.Title },
            "claim" => new ThreadAbout(ThreadSubject.Claim, room.Harbour.Denial),
            "wording" => new ThreadAbout(ThreadSubject.Claim, room.Harbour.Denial, ThreadField.Wording),
            "citation" => new ThreadAbout(ThreadSubject.Citation, room.Harbour.Citation),
            _ => room.Whole(),
        };
        var thread = await room.Comment(room.FactChecker, "Look at this.", about).Done();
        Assert.Equal(about, (await One(room, thread)).Thread.About);
        Assert.Equal([KeyValuePair.Create(about.SubjectId, 1)], await room.The<ReadThreads>().Open(room.Harbour.Id));
    }

    [Fact]
    public async Task What_a_thread_cannot_be_about_is_refused()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var other = await room.EnterAnother(room.FactChecker, "Who fired on the bridge?");
        foreach (var about in new[] { null, "", "claim", $"claim:{Guid.NewGuid()}", $"dispute:{other}", $"planet:{other}", $"claim:{room.Harbour.Denial}:title", $"dispute:{room.Harbour.Id}:wording", $"citation:{room.Harbour.Citation}:points", $"claim:{room.Harbour.Denial}:wording:x" })
            await room.Refuses(() => room.The<StartThread>().Do(room.FactChecker, room.Harbour.Id, new CommentDraft { About = about, Text = "Look." }), "About", "Choose from the list");
        await room.Refuses(() => room.The<StartThread>().Do(room.FactChecker, other, Conversations.Said("Look.", new ThreadAbout(ThreadSubject.Citation, room.Harbour.Citation))), "About", "Choose from the list");
    }

    [Fact]
    public async Task A_comment_says_something_in_at_most_twenty_thousand_characters()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var thread = await room.Comment(room.FactChecker, new string('x', Comment.TextLimit)).Done();
        await room.Refuses(() => room.Comment(room.FactChecker, " \n "), "Text", "Write the comment");
        await room.Refuses(() => room.Comment(room.FactChecker, new string('x', Comment.TextLimit + 1)), "Text", "at most 20,000 characters; there are 20,001");
        await room.Refuses(() => room.Reply(room.FactChecker, thread, "a\u0000b"), "Text", "control character");
    }

    [Theory, OnEveryDatabase]
    public async Task A_form_that_is_sent_twice_makes_one_comment(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var opening = Conversations.Said("Is the toll right?", room.Whole());
        var thread = await room.The<StartThread>().Do(room.FactChecker, room.Harbour.Id, opening).Done();
        Assert.Equal(thread, await room.The<StartThread>().Do(room.FactChecker, room.Harbour.Id, opening).Done());
        var reply = Conversations.Said("It is.");
        var before = await room.CountHistory();
        var same = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => room.The<ReplyInThread>().Do(room.Staff.Editor, room.Harbour.Id, thread, reply)));
        Assert.All(same, outcome => Assert.True(outcome.IsDone || outcome.Kind == RefusalKind.Stale, outcome.Sentence));
        Assert.Equal(2, (await One(room, thread)).Comments.Count);
        Assert.Equal(before + 1, await room.CountHistory());
    }

    [Fact]
    public async Task Other_words_under_the_key_of_an_earlier_form_are_another_comment()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var thread = await room.Comment(room.FactChecker, "Is the toll right?").Done();
        var reply = Conversations.Said("It is.");
        await room.The<ReplyInThread>().Do(room.Staff.Editor, room.Harbour.Id, thread, reply).Done();
        reply.Text = "It is not.";
        await room.The<ReplyInThread>().Do(room.Staff.Editor, room.Harbour.Id, thread, reply).Done();
        await room.The<ReplyInThread>().Do(room.Staff.SecondEditor, room.Harbour.Id, thread, reply).Done();
        Assert.Equal(["It is not.", "It is not.", "It is."], (await One(room, thread)).Comments.Select(said => said.Comment.Text).Where(text => text != "Is the toll right?").Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task A_person_takes_back_their_own_comment_and_the_history_keeps_the_words(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var thread = await room.Comment(room.FactChecker, "He is a liar.").Done();
        var comment = (await One(room, thread)).Opening.Comment.Id;
        await room.Refuses(() => TakeBack(room.Staff.Editor), string.Empty, "Only the person who wrote a comment", RefusalKind.NotAllowed);
        await room.Refuses(() => TakeBack(room.Staff.Administrator), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
        await TakeBack(room.FactChecker).Done();
        await TakeBack(room.FactChecker).Done();

        var said = (await One(room, thread)).Opening.Comment;
        Assert.Equal((string.Empty, room.Clock.GetUtcNow()), (said.Text, said.TakenBackAt!.Value));
        var lines = await room.HistoryOf(comment);
        Assert.Equal([nameof(StartThread), nameof(TakeBackComment)], lines.Select(line => line.Deed), StringComparer.Ordinal);
        Assert.Contains(lines[1].Texts, text => text is { Field: "Text", Before: "He is a liar.", After: null });

        Task<Outcome> TakeBack(Actor by) => room.The<TakeBackComment>().Do(by, room.Harbour.Id, comment);
    }

    [Fact]
    public async Task A_reply_opens_a_resolved_thread_again_and_resolving_twice_changes_nothing()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var thread = await room.Comment(room.FactChecker, "Is the toll right?").Done();
        await room.Resolve(room.FactChecker, thread).Done();
        var before = await room.CountHistory();
        await room.Resolve(room.Staff.Editor, thread).Done();
        Assert.Equal((before, "fact-checker@newsroom.test"), (await room.CountHistory(), (await One(room, thread)).ResolvedBy));
        await room.Reply(room.Staff.Editor, thread, "No.").Done();
        Assert.True((await One(room, thread)).Thread.IsOpen);
    }

    [Fact]
    public async Task Open_threads_come_first_and_among_them_the_newest_comment()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var threads = new List<Guid>();
        foreach (var text in new[] { "one", "two", "three" })
        {
            threads.Add(await room.Comment(room.FactChecker, text).Done());
            room.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        await room.Reply(room.Staff.Editor, threads[0], "More.").Done();
        await room.Resolve(room.Staff.Editor, threads[2]).Done();
        Assert.Equal([threads[0], threads[1], threads[2]], (await room.The<ReadThreads>().Of(room.Harbour.Id)).Select(entry => entry.Thread.Id));
        Assert.Equal(2, (await room.The<ReadThreads>().Open(room.Harbour.Id)).Values.Sum());
    }

    [Fact]
    public async Task A_thread_outlives_the_claim_that_it_is_about()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var thread = await room.Comment(room.FactChecker, "Said by whom?", new ThreadAbout(ThreadSubject.Claim, room.Harbour.Denial)).Done();
        await room.The<RemoveClaim>().Do(room.FactChecker, room.Harbour.Denial, await room.VersionOf<Claim>(room.Harbour.Denial)).Done();
        Assert.Equal("Said by whom?", (await One(room, thread)).Opening.Comment.Text);
    }

    [Fact]
    public async Task Only_those_who_write_take_part()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var thread = await room.Comment(room.FactChecker, "Is the toll right?").Done();
        foreach (var actor in new[] { room.Staff.Administrator, Actor.Visitor, Actor.Job("talker") })
        {
            await room.Refuses(() => room.Comment(actor, "Me too."), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
            await room.Refuses(() => room.Reply(actor, thread, "Me too."), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
            await room.Refuses(() => room.Resolve(actor, thread), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
            await room.Refuses(() => room.The<ReopenThread>().Do(actor, room.Harbour.Id, thread), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
        }
        await room.Refuses(() => room.The<SeeThread>().Do(Actor.Visitor, room.Harbour.Id, thread), string.Empty, "Sign in first", RefusalKind.NotAllowed);
    }

    [Fact]
    public async Task What_is_not_there_or_belongs_to_another_dispute_is_as_if_it_were_not_there()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var thread = await room.Comment(room.FactChecker, "Is the toll right?").Done();
        var comment = (await One(room, thread)).Opening.Comment.Id;
        var other = await room.EnterAnother(room.FactChecker, "Who fired on the bridge?");
        var who = room.FactChecker;
        await room.RefusesUnknown(() => room.The<StartThread>().Do(who, Guid.NewGuid(), Conversations.Said("x", room.Whole())), "dispute");
        await room.RefusesUnknown(() => room.The<ReplyInThread>().Do(who, other, thread, Conversations.Said("x")), "thread");
        await room.RefusesUnknown(() => room.The<ResolveThread>().Do(who, other, thread), "thread");
        await room.RefusesUnknown(() => room.The<ReopenThread>().Do(who, other, thread), "thread");
        await room.RefusesUnknown(() => room.The<SeeThread>().Do(who, other, thread), "thread");
        await room.RefusesUnknown(() => room.The<TakeBackComment>().Do(who, other, comment), "comment");
        Assert.Null(await room.The<ReadThreads>().One(other, thread));
    }

    private static async Task<ThreadEntry> One(Newsroom room, Guid thread) => (await room.The<ReadThreads>().One(room.Harbour.Id, thread))!;
}
