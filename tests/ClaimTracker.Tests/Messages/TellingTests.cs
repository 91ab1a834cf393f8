using ClaimTracker.Accounts.People;
using ClaimTracker.Data;
using ClaimTracker.Messages;
using ClaimTracker.Messages.Reading;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Together.Comments;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Messages;

/// <summary>Who is told of what was done in a dispute.</summary>
public sealed class TellingTests
{
    private const string Title = "Who shelled the harbour of Averin on 3 May 2024?";

    [Theory, OnEveryDatabase]
    public async Task Who_takes_on_a_dispute_or_a_review_is_told_and_nobody_of_what_they_did_themselves(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.AssignDispute(room.Staff.Editor, room.FactChecker, "2026-03-04").Done();
        Assert.Equal($"editor@newsroom.test assigned “{Title}” to you, due on 4 March 2026.", (await room.MessageOf(room.FactChecker)).Plain);
        var submission = await room.Submit().Done();
        await room.AssignReview(room.Staff.Editor, submission, room.Staff.SecondEditor).Done();
        var told = await room.MessageOf(room.Staff.SecondEditor);
        Assert.Equal(($"editor@newsroom.test assigned the review of “{Title}” to you.", submission, room.Clock.GetUtcNow()), (told.Plain, told.Message.SubjectId, told.Message.At));

        await room.AssignReview(room.Staff.Editor, submission, room.Staff.Editor, version: 1).Done();
        await room.The<HandBackWork>().Do(room.Staff.SecondEditor, submission, 2).Done();
        Assert.Empty(await room.MessagesOf(room.Staff.Editor));
        Assert.Single(await room.MessagesOf(room.Staff.SecondEditor));
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_is_mentioned_is_told_without_the_words_until_they_open_the_thread(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var thread = await room.Comment(room.FactChecker, "Is the toll right, @editor?", null, room.Staff.Editor, room.Staff.SecondChecker).Done();
        var told = await room.MessageOf(room.Staff.Editor);
        Assert.Equal(($"fact-checker@newsroom.test mentioned you in a comment on “{Title}”.", thread), (told.Plain, told.Message.SubjectId));
        await room.Reply(room.Staff.Editor, thread, "It is.").Done();
        Assert.Equal(1, await room.UnseenOf(room.Staff.Editor));
        await room.The<SeeThread>().Do(room.Staff.Editor, room.Harbour.Id, thread).Done();
        Assert.Equal((0, 1), (await room.UnseenOf(room.Staff.Editor), await room.UnseenOf(room.Staff.SecondChecker)));
        Assert.Empty(await room.MessagesOf(room.FactChecker));
    }

    [Theory, OnEveryDatabase("returned", "declined", "approved", "withdrawn")]
    public async Task What_came_of_a_submission_is_told_to_all_who_contributed(DatabaseProvider provider, string how)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Reword(room.Staff.SecondChecker, "Southland did not fire at the harbour.");
        if (how == "withdrawn") await room.Publish();
        if (how == "withdrawn") await room.Reword(room.Staff.SecondChecker, "Southland fired nothing at the harbour.");
        await room.The<SeeAllMessages>().Do(room.FactChecker, SeeAllMessages.Written(room.Clock.GetUtcNow())).Done();
        var submission = how == "withdrawn" ? await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done() : await room.Submit().Done();
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await (how switch
        {
            "approved" => room.Approve(room.Staff.Editor, submission).Done(),
            "returned" => room.The<ReturnSubmission>().Do(room.Staff.Editor, submission, 1, "A secret reason.").Done(),
            "declined" => room.The<DeclineSubmission>().Do(room.Staff.Editor, submission, 1, "A secret reason.").Done(),
            _ => room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<ClaimTracker.Disputes.Dispute>(room.Harbour.Id), "It is not what we thought.").Done(),
        });
        foreach (var person in new[] { room.FactChecker, room.Staff.SecondChecker })
        {
            var told = (await room.MessagesOf(person))[0];
            Assert.StartsWith($"editor@newsroom.test {(how == "withdrawn" ? "declined" : how)} ", told.Plain, StringComparison.Ordinal);
            Assert.Contains(Title, told.Plain, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", told.Plain, StringComparison.Ordinal);
            Assert.Equal((submission, room.Harbour.Id, null), (told.Message.SubjectId!.Value, told.Message.DisputeId!.Value, told.Message.SeenAt));
        }
        Assert.Empty(await room.MessagesOf(room.Staff.Editor));
        Assert.Empty(await room.MessagesOf(room.Staff.SecondEditor));
    }

    [Theory, OnEveryDatabase]
    public async Task A_refused_deed_tells_nobody(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Watch(room.Staff.Editor);
        var submission = await room.Submit().Done();
        var before = await Count(room);
        Assert.False((await room.AssignReview(room.Staff.Editor, submission, room.Staff.SecondEditor, "2001-01-01")).IsDone);
        Assert.False((await room.The<ReturnSubmission>().Do(room.Staff.Editor, submission, 1, " ")).IsDone);
        Assert.False((await room.The<ReturnSubmission>().Do(room.Staff.Editor, submission, 7, "Why.")).IsDone);
        Assert.False((await room.Comment(room.FactChecker, " ", null, room.Staff.Editor)).IsDone);
        Assert.False((await room.Approve(room.FactChecker, submission)).IsDone);
        Assert.Equal(before, await Count(room));
    }

    [Theory, OnEveryDatabase]
    public async Task A_deed_that_is_not_committed_leaves_neither_message_nor_mail(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var before = await Count(room);
        var cut = new RollBackOnPurpose();
        await using var instance = new LogRoom(room.Settings, room.Clock, watch: cut);
        Assert.True(await cut.Instead(() => instance.The<AssignDispute>().Do(room.Staff.Editor, room.Harbour.Id, new AssignmentDraft { AssigneeId = room.FactChecker.AccountId.ToString() })));
        Assert.Equal(before, await Count(room));
        await instance.The<AssignDispute>().Do(room.Staff.Editor, room.Harbour.Id, new AssignmentDraft { AssigneeId = room.FactChecker.AccountId.ToString() }).Done();
        Assert.Equal((before.Messages + 1, before.Mails + 1), await Count(room));
    }

    [Fact]
    public async Task Whoever_lost_the_right_to_work_on_disputes_is_told_of_none_and_a_closed_account_of_nothing()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await room.AssignDispute(room.Staff.Editor, room.Staff.SecondChecker).Done();
        await room.Watch(room.Staff.SecondChecker);
        await room.TakeRoles(room.Staff.SecondChecker.AccountId!.Value);
        Assert.Empty(await room.MessagesOf(room.Staff.SecondChecker));
        Assert.Equal(0, await room.UnseenOf(room.Staff.SecondChecker));
        await room.Reword(room.FactChecker, "Southland did not fire at the harbour.");
        await room.Grant(room.Staff.SecondChecker.AccountId!.Value, Role.FactChecker);
        Assert.Equal([MessageEvent.DisputeAssigned], await room.EventsOf(room.Staff.SecondChecker));

        await room.The<DeactivateAccount>().Do(room.Staff.Administrator, room.Staff.SecondChecker.AccountId!.Value).Done();
        await room.Reword(room.FactChecker, "Southland fired nothing at the harbour.");
        Assert.Equal([MessageEvent.DisputeAssigned], await room.EventsOf(room.Staff.SecondChecker));
    }

    [Fact]
    public async Task A_person_marks_their_own_messages_as_seen_one_by_one_or_all_that_the_page_showed()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await room.AssignDispute(room.Staff.Editor, room.FactChecker).Done();
        var first = await room.MessageOf(room.FactChecker);
        await room.RefusesUnknown(() => room.The<SeeMessage>().Do(room.Staff.Editor, first.Message.Id), "message");
        await room.Refuses(() => room.The<SeeMessage>().Do(Actor.Visitor, first.Message.Id), string.Empty, "Sign in first", RefusalKind.NotAllowed);
        await room.The<SeeMessage>().Do(room.FactChecker, first.Message.Id).Done();
        Assert.Equal(room.Clock.GetUtcNow(), (await room.MessageOf(room.FactChecker)).Message.SeenAt);
        Assert.Null(await room.The<ReadMessages>().One(room.Staff.Editor.AccountId!.Value, first.Message.Id));

        await room.AssignDispute(room.Staff.Editor, room.FactChecker, "2026-03-05", 1).Done();
        var shown = SeeAllMessages.Written((await room.MessagesOf(room.FactChecker))[0].Message.At);
        room.Clock.Advance(TimeSpan.FromSeconds(1));
        await room.AssignDispute(room.Staff.Editor, room.FactChecker, "2026-03-06", 2).Done();
        await room.Refuses(() => room.The<SeeAllMessages>().Do(room.FactChecker, "yesterday"), string.Empty, "Open the list again");
        await room.The<SeeAllMessages>().Do(room.FactChecker, shown).Done();
        Assert.Equal([true, true, false], (await room.MessagesOf(room.FactChecker)).Reverse().Select(entry => entry.Message.SeenAt is not null));
        Assert.Equal(1, await room.UnseenOf(room.FactChecker));
    }

    private static async Task<(int Messages, int Mails)> Count(Newsroom room)
    {
        await using var data = room.Look();
        return (await data.Set<Message>().CountAsync(), await data.Set<ClaimTracker.Messages.Mailing.OutgoingMail>().CountAsync());
    }
}
