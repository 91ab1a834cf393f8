using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Review;
using ClaimTracker.Review.Checklist;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Reading;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Review;

public sealed class ApproveTests
{
    [Theory, OnEveryDatabase]
    public async Task An_approval_publishes_and_leaves_its_lines(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Publish();
        var dispute = await room.Row<Dispute>(room.Harbour.Id);
        Assert.Equal((WorkState.Published, 1, true), (dispute.State, dispute.LatestEdition, dispute.IsPublic));
        var line = (await room.HistoryOf(submission))[^1];
        Assert.Equal(("ApproveSubmission", room.Staff.Editor.AccountId), (line.Deed, line.ActorId));
        Assert.Contains(line.Texts, text => text is { Field: "Decision", Before: null, After: "approved" });
        await using var data = room.Look();
        var edition = await data.Editions.SingleAsync();
        Assert.Equal("ApproveSubmission", Assert.Single(await room.HistoryOf(edition.Id)).Deed);
    }

    [Theory, OnEveryDatabase]
    public async Task Of_fifty_approvals_at_once_one_makes_the_edition(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        var draft = new ApprovalDraft { Version = 1, Answers = Press.Answers };
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => room.The<ApproveSubmission>().Do(number % 2 == 0 ? room.Staff.Editor : room.Staff.SecondEditor, submission, draft))));
        Assert.Equal(1, Assert.Single(outcomes, outcome => outcome.IsDone).Value.Edition);
        await using var data = room.Look();
        Assert.Equal(1, await data.Editions.CountAsync());
        Assert.Equal(1, (await room.Row<Dispute>(room.Harbour.Id)).LatestEdition);
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.Contains(outcome.Kind, new[] { RefusalKind.Invalid, RefusalKind.Stale }));
    }

    [Theory, OnEveryDatabase(0, 1, 2, 3)]
    public async Task Each_of_the_four_questions_needs_its_answer(DatabaseProvider provider, int missing)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        var draft = new ApprovalDraft { Version = 1, Answers = Press.Answers };
        draft.Answers[missing] = " ";
        await room.Refuses(() => room.The<ApproveSubmission>().Do(room.Staff.Editor, submission, draft), $"Answers[{missing}]", "Write an answer to");
        draft.Answers[missing] = new string('a', ReviewQuestions.AnswerLimit + 1);
        await room.Refuses(() => room.The<ApproveSubmission>().Do(room.Staff.Editor, submission, draft), $"Answers[{missing}]", "at most 2,000");
        await room.Refuses(() => room.The<ApproveSubmission>().Do(room.Staff.Editor, submission, new ApprovalDraft { Version = 1 }), $"Answers[{missing}]", "Write an answer to");
    }

    [Theory, OnEveryDatabase]
    public async Task The_answers_are_kept_with_the_submission(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Publish();
        await using var data = room.Look();
        var answers = await data.Set<ReviewAnswer>().Where(row => row.SubmissionId == submission).OrderBy(row => row.Position).ToListAsync();
        Assert.Equal(ReviewQuestions.First, answers.Select(row => row.Question), StringComparer.Ordinal);
        Assert.Equal(("It says what was searched.", room.Staff.Editor.AccountId, (await room.Row<Submission>(submission)).DecidedAt), (answers[1].Answer, answers[1].AnsweredById, answers[1].AnsweredAt));
    }

    [Theory, OnEveryDatabase]
    public async Task A_submission_that_does_not_exist_or_is_closed_is_not_approved(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = new ApprovalDraft { Version = 1, Answers = Press.Answers };
        await room.RefusesUnknown(() => room.The<ApproveSubmission>().Do(room.Staff.Editor, Guid.NewGuid(), draft), "submission");
        var submission = await room.Submit().Done();
        await room.The<RecallSubmission>().Do(room.FactChecker, submission, 1).Done();
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission), string.Empty, "is closed");
    }

    [Theory, OnEveryDatabase]
    public async Task A_shared_record_that_moved_on_stops_the_approval_with_the_difference(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await room.Regrade(room.Staff.SecondChecker, "f");
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission), string.Empty, "Outlet, Reliability: was “b”, is now “f”");
        await room.The<ReturnSubmission>().Do(room.Staff.Editor, submission, 1, "The outlet was graded anew.").Done();
        await room.Publish();
        Assert.Equal(Reliability.F, (await room.Read()).Document.Source(room.Harbour.Source)!.Outlet.Reliability);
    }

    [Theory, OnEveryDatabase]
    public async Task Work_on_the_working_copy_does_not_stop_the_approval(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await room.Reword(room.FactChecker, "Not published yet.");
        await room.Approve(room.Staff.Editor, submission).Done();
        var work = Assert.Single((await room.The<ReadMyWork>().Read(room.FactChecker.AccountId!.Value)).Published);
        Assert.Equal("Southland did not fire on the harbour.", (await room.Read()).Document.Claim(room.Harbour.Denial)!.Wording);
        Assert.Equal(1, work.LatestEdition);
    }

    [Theory, OnEveryDatabase]
    public async Task An_accusation_against_a_living_person_needs_a_reply_sought_and_two_editors(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Reword(room.FactChecker, "The mayor of Averin sold the shells.", draft => draft.AccusesLivingPerson = true);
        await room.Refuses(() => room.Submit(), string.Empty, "Ask for a reply and record it");
        await room.The<RecordReply>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.Asked(room.Harbour.Northland)).Done();
        var submission = await room.Submit().Done();

        var first = await room.Approve(room.Staff.Editor, submission).Done();
        Assert.Equal(new Approval(null, WaitsForSecondEditor: true), first);
        Assert.True(Assert.Single(await room.The<ReadQueue>().Read()).WaitsForSecondEditor);
        Assert.False((await room.Row<Dispute>(room.Harbour.Id)).IsPublic);
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission), string.Empty, "a second editor must approve it too", RefusalKind.NotAllowed);

        room.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, (await room.Approve(room.Staff.SecondEditor, submission).Done()).Edition);
        Assert.Equal([StepKind.Submitted, StepKind.Approved, StepKind.Approved], (await room.Read()).Document.Publication!.Steps.Select(step => step.Kind).ToArray());
    }

    [Theory, OnEveryDatabase]
    public async Task The_queue_is_oldest_first(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var first = await room.Submit().Done();
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await room.SubmitAnother(room.Staff.SecondChecker, "Who cut the cable?");
        var queue = await room.The<ReadQueue>().Read();
        Assert.Equal([first, second], queue.Select(entry => entry.SubmissionId).ToArray());
        Assert.Equal(["fact-checker@newsroom.test", "second-checker@newsroom.test"], queue.Select(entry => entry.SubmittedBy).ToArray());
    }
}
