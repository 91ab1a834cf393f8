using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Review;
using ClaimTracker.Review.Interests;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Reading;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Review;

/// <summary>Whoever declared an interest decides on nothing that contains it.</summary>
public sealed class RecusalTests
{
    [Theory, OnEveryDatabase(InterestKind.Party, InterestKind.Outlet, InterestKind.Topic)]
    public async Task An_editor_with_an_interest_can_neither_approve_nor_return_nor_decline(DatabaseProvider provider, InterestKind kind)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        var (subject, name) = await SubjectOf(room, kind);
        await room.Declare(room.Staff.Editor, kind, subject).Done();

        await RefusesToDecide(room, submission, $"You declared an interest in “{name}”. This dispute touches on that");
        await room.Approve(room.Staff.SecondEditor, submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task The_queue_does_not_offer_a_submission_to_whoever_has_an_interest_in_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        var another = await room.SubmitAnother(room.FactChecker, "Who fired on the bridge of Averin on 4 May 2024?");
        await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Southland).Done();
        await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Northland).Done();
        await room.Declare(room.Staff.SecondEditor, InterestKind.Party, room.Harbour.Mission).Done();

        var queue = await room.The<ReadQueue>().For(room.Staff.Editor.AccountId!.Value);
        Assert.Equal([submission, another], queue.Select(entry => entry.SubmissionId));
        Assert.All(queue, entry => Assert.Equal(["Northland", "Southland"], entry.Interests));
        Assert.All(await room.The<ReadQueue>().For(room.Staff.SecondEditor.AccountId!.Value), entry => Assert.Empty(entry.Interests));
        Assert.Equal(["Northland", "Southland"], (await Seen(room, room.Staff.Editor, submission)).Interests);
        Assert.Empty((await Seen(room, room.Staff.SecondEditor, submission)).Interests);
    }

    [Theory]
    [InlineData("2026-03-03", null)]
    [InlineData("2020-01-01", "2026-03-01")]
    public async Task An_interest_keeps_nobody_before_its_first_day_or_after_its_last(string from, string? until)
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var submission = await room.Submit().Done();
        await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Northland, from, until).Done();
        Assert.Empty((await Seen(room, room.Staff.Editor, submission)).Interests);
        await room.Approve(room.Staff.Editor, submission).Done();
    }

    [Theory]
    [InlineData("2026-03-02", null)]
    [InlineData("2020-01-01", "2026-03-02")]
    public async Task An_interest_holds_on_its_first_and_on_its_last_day(string from, string? until)
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var submission = await room.Submit().Done();
        await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Northland, from, until).Done();
        await RefusesToDecide(room, submission, "You declared an interest");
    }

    [Fact]
    public async Task An_interest_that_begins_while_a_submission_waits_keeps_from_that_day_on()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var submission = await room.Submit().Done();
        await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Northland, "2026-03-04").Done();
        Assert.Empty((await Seen(room, room.Staff.Editor, submission)).Interests);
        room.Clock.Advance(TimeSpan.FromDays(2));
        await RefusesToDecide(room, submission, "You declared an interest");
    }

    [Fact]
    public async Task Whoever_ends_an_interest_decides_from_the_day_after()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var submission = await room.Submit().Done();
        var interest = await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Northland, "2020-01-01").Done();
        await room.End(room.Staff.Editor, interest, 1, null).Done();
        await RefusesToDecide(room, submission, "You declared an interest");
        room.Clock.Advance(TimeSpan.FromDays(1));
        await room.Approve(room.Staff.Editor, submission).Done();
    }

    [Fact]
    public async Task What_was_frozen_counts_and_not_the_working_copy()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var topic = await SubjectOf(room, InterestKind.Topic);
        var submission = await room.Submit().Done();
        var draft = Drafts.Dispute();
        (draft.Topics, draft.PlaceId, draft.Version) = ("Strikes on towns", room.Harbour.Place.ToString(), await room.VersionOf<Dispute>(room.Harbour.Id));
        await room.The<SaveDispute>().Do(room.FactChecker, room.Harbour.Id, draft).Done();
        await room.Declare(room.Staff.Editor, InterestKind.Topic, topic.Id).Done();
        await RefusesToDecide(room, submission, "“Harbours”");
    }

    [Fact]
    public async Task An_interest_in_something_else_keeps_nobody()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var submission = await room.Submit().Done();
        await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Mission).Done();
        await room.Approve(room.Staff.Editor, submission).Done();
    }

    [Fact]
    public async Task An_interest_of_somebody_else_keeps_nobody()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var submission = await room.Submit().Done();
        await room.Declare(room.Staff.SecondEditor, InterestKind.Party, room.Harbour.Northland).Done();
        await room.Approve(room.Staff.Editor, submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task An_editor_with_an_interest_records_no_look(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Declare(room.Staff.Editor, InterestKind.Outlet, room.Harbour.Outlet).Done();
        await room.Refuses(() => room.The<RecordLook>().Do(room.Staff.Editor, room.Harbour.Id, 1), string.Empty, "You declared an interest in “The Coast Daily”", RefusalKind.NotAllowed);
        Assert.Equal(["The Coast Daily"], await room.The<ReadInterests>().KeepingFromLook(room.Staff.Editor.AccountId!.Value, room.Harbour.Id));
        Assert.Empty(await room.The<ReadInterests>().KeepingFromLook(room.Staff.SecondEditor.AccountId!.Value, room.Harbour.Id));
        await room.The<RecordLook>().Do(room.Staff.SecondEditor, room.Harbour.Id, 1).Done();
    }

    [Fact]
    public async Task A_closed_submission_keeps_nobody()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var submission = await room.Publish();
        await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Northland).Done();
        Assert.Empty((await Seen(room, room.Staff.Editor, submission)).Interests);
    }

    private static async Task<SubmissionView> Seen(Newsroom room, Actor by, Guid submission) => (await room.The<ReadSubmission>().For(by.AccountId!.Value, submission))!;

    private static async Task RefusesToDecide(Newsroom room, Guid submission, string words)
    {
        var editor = room.Staff.Editor;
        await room.Refuses(() => room.Approve(editor, submission), string.Empty, words, RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<ReturnSubmission>().Do(editor, submission, 1, "Once more."), string.Empty, words, RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<DeclineSubmission>().Do(editor, submission, 1, "No."), string.Empty, words, RefusalKind.NotAllowed);
        Assert.True((await room.Row<Submission>(submission)).IsOpen);
    }

    private static async Task<(Guid Id, string Name)> SubjectOf(Newsroom room, InterestKind kind)
    {
        await using var data = room.Look();
        return kind switch
        {
            InterestKind.Party => (room.Harbour.Northland, "Northland"),
            InterestKind.Outlet => (room.Harbour.Outlet, "The Coast Daily"),
            InterestKind.Topic => (await data.Set<Topic>().Where(topic => topic.Name == "Harbours").Select(topic => topic.Id).SingleAsync(), "Harbours"),
        };
    }
}
