using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Messages;
using ClaimTracker.Review;
using ClaimTracker.Review.Planning;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Review.Planning;

/// <summary>What is approved for a set time is published then and not before, by a job that asks once more whether everything still fits.</summary>
public sealed class PlannedReleaseTests
{
    [Theory, OnEveryDatabase]
    public async Task What_is_approved_for_a_set_time_is_published_then_under_the_approvers_name(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        var approved = room.Clock.Now();
        var approval = await Plan(room, room.Staff.Editor, submission, approved.AddHours(2)).Done();
        Assert.Equal((null, approved.AddHours(2)), (approval.Edition, approval.ReleaseAt!.Value));
        room.Clock.Advance(TimeSpan.FromMinutes(119));
        Assert.Equal(0, await room.The<ReleaseDue>().Do());
        Assert.Equal(0, (await room.Row<Dispute>(room.Harbour.Id)).LatestEdition);
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await room.The<ReleaseDue>().Do());
        Assert.Equal(0, await room.The<ReleaseDue>().Do());
        var publication = (await room.Read()).Document.Publication!;
        Assert.Equal((1, room.Clock.Now()), (publication.Number, publication.PublishedAt));
        Assert.Contains(publication.Steps, step => step.Kind == StepKind.Approved && step.At == approved);
        await using var data = room.Look();
        Assert.Equal((await data.Users.SingleAsync(account => account.Id == room.Staff.Editor.AccountId)).PublicId, publication.ApprovedBy.PublicId);
        var line = (await room.HistoryOf(submission))[^1];
        Assert.Equal((nameof(ReleaseDue), ActorKind.Job, "releases"), (line.Deed, line.ActorKind, line.ActorName));
    }

    [Theory, OnEveryDatabase]
    public async Task The_notices_that_the_editor_confirmed_go_out_with_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland’s forces did not fire.");
        var submission = await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done();
        await Plan(room, room.Staff.Editor, submission, room.Clock.Now().AddHours(2), Press.Notice("clarification", room.Harbour.Denial, "Told in fewer words.")).Done();
        room.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(1, await room.The<ReleaseDue>().Do());
        Assert.Equal("Told in fewer words.", Assert.Single((await room.Read()).Document.Notices).Reason);
    }

    [Theory, OnEveryDatabase]
    public async Task A_time_that_has_passed_or_lies_too_far_ahead_or_cannot_be_read_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await room.Refuses(() => Plan(room, room.Staff.Editor, submission, room.Clock.Now()), "PublishAt", "has passed");
        await room.Refuses(() => Plan(room, room.Staff.Editor, submission, room.Clock.Now().AddDays(91)), "PublishAt", "90 days");
        await room.Refuses(() => Plan(room, room.Staff.Editor, submission, "tomorrow at six"), "PublishAt", "written like");
    }

    [Theory, OnEveryDatabase]
    public async Task An_approval_can_be_taken_back_before_it_is_published(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        async Task<Outcome> Cancel(Actor by) => await room.The<CancelRelease>().Do(by, submission, await room.VersionOf<Submission>(submission));
        await room.Refuses(() => Cancel(room.Staff.Editor), string.Empty, "No time of publication is set");
        await Plan(room, room.Staff.Editor, submission, room.Clock.Now().AddHours(2)).Done();
        await room.Refuses(() => Cancel(room.FactChecker), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await Cancel(room.Staff.SecondEditor).Done();
        Assert.Equal(nameof(CancelRelease), (await room.HistoryOf(submission))[^1].Deed);
        room.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(0, await room.The<ReleaseDue>().Do());
        await room.Approve(room.Staff.Editor, submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_recall_ends_the_plan(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await Plan(room, room.Staff.Editor, submission, room.Clock.Now().AddHours(2)).Done();
        await room.The<RecallSubmission>().Do(room.FactChecker, submission, await room.VersionOf<Submission>(submission)).Done();
        room.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(0, await room.The<ReleaseDue>().Do());
        Assert.Equal(0, (await room.Row<Dispute>(room.Harbour.Id)).LatestEdition);
    }

    [Theory, OnEveryDatabase]
    public async Task A_withdrawal_ends_the_plan(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland’s forces did not fire.");
        var submission = await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done();
        await Plan(room, room.Staff.Editor, submission, room.Clock.Now().AddHours(2), Press.Notice("clarification", room.Harbour.Denial)).Done();
        await room.The<WithdrawDispute>().Do(room.Staff.SecondEditor, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), "The editor of the first edition was misled.").Done();
        await using var data = room.Look();
        Assert.Empty(await data.Set<PlannedRelease>().ToListAsync());
        room.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(0, await room.The<ReleaseDue>().Do());
    }

    [Theory, OnEveryDatabase]
    public async Task What_no_longer_fits_at_its_time_is_not_published_and_people_are_told(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await Plan(room, room.Staff.Editor, submission, room.Clock.Now().AddHours(2)).Done();
        await room.Regrade(room.Staff.SecondChecker, "f");
        room.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(0, await room.The<ReleaseDue>().Do());
        var line = (await room.HistoryOf(submission))[^1];
        Assert.Contains(line.Texts, text => text is { Field: ChangeText.ReasonField, After: { } why } && why.Contains("has changed since it was submitted", StringComparison.Ordinal));
        await using var data = room.Look();
        var told = await data.Set<Message>().Where(message => message.What == MessageEvent.ReleaseFailed).Select(message => message.RecipientId).ToListAsync();
        Assert.Contains(room.Staff.Editor.AccountId!.Value, told);
        Assert.Contains(room.FactChecker.AccountId!.Value, told);
        Assert.Equal(0, (await room.Row<Dispute>(room.Harbour.Id)).LatestEdition);
    }

    [Theory, OnEveryDatabase]
    public async Task An_approver_who_is_no_editor_any_more_publishes_nothing(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await Plan(room, room.Staff.Editor, submission, room.Clock.Now().AddHours(2)).Done();
        await room.TakeRoles(room.Staff.Editor.AccountId!.Value);
        room.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(0, await room.The<ReleaseDue>().Do());
        await room.Approve(room.Staff.SecondEditor, submission).Done();
    }

    private static Task<Outcome<Approval>> Plan(Newsroom room, Actor by, Guid submission, DateTimeOffset at, params NoticeDraft[] notices) =>
        Plan(room, by, submission, at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture), notices);

    private static async Task<Outcome<Approval>> Plan(Newsroom room, Actor by, Guid submission, string at, params NoticeDraft[] notices) =>
        await room.The<ApproveSubmission>().Do(by, submission, new ApprovalDraft { Version = await room.VersionOf<Submission>(submission), Answers = Press.Answers, Notices = [.. notices], PublishAt = at });
}
