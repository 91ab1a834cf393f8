using ClaimTracker.Data;
using ClaimTracker.Review;
using ClaimTracker.Review.ByClaim;
using ClaimTracker.Review.Reading;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Together.Comments.Reading;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Review;

/// <summary>Reviewers accept claims one by one, or ask for a change; while a change is asked for, nothing of the submission is published.</summary>
public sealed class ReviewClaimTests
{
    [Theory, OnEveryDatabase]
    public async Task A_change_that_was_asked_for_keeps_the_submission_from_being_approved_until_the_claim_is_accepted(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await Mark(room, room.Staff.Editor, submission, "change-asked", "Say who counted.").Done();
        await room.Refuses(async () => await room.Approve(room.Staff.SecondEditor, submission), string.Empty, "A change was asked for");
        await Mark(room, room.Staff.SecondEditor, submission, "accepted").Done();
        var review = Assert.Single((await room.The<ReadSubmission>().Read(submission))!.Submission.ClaimReviews);
        Assert.Equal((ClaimMark.Accepted, room.Staff.SecondEditor.AccountId!.Value), (review.Mark, review.MarkedById));
        Assert.NotNull(review.ThreadId);
        var line = (await room.HistoryOf(submission))[^1];
        Assert.Equal((nameof(ReviewClaim), nameof(Submission), room.Staff.SecondEditor.AccountId), (line.Deed, line.ThingKind, line.ActorId));
        await room.Approve(room.Staff.Editor, submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task To_ask_for_a_change_opens_a_thread_on_the_claim_and_calls_the_submitter(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await Mark(room, room.Staff.Editor, submission, "change-asked", "Say who counted.").Done();
        var thread = Assert.Single(await room.The<ReadThreads>().Of(room.Harbour.Id));
        Assert.Equal((ThreadSubject.Claim, room.Harbour.Accusation, "Say who counted."), (thread.Thread.Subject, thread.Thread.SubjectId, thread.Opening.Comment.Text));
        Assert.Equal(["fact-checker@newsroom.test"], thread.Opening.Mentioned);
    }

    [Theory, OnEveryDatabase]
    public async Task Who_contributed_may_ask_and_cannot_accept(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Reword(room.Staff.Editor, "Southland’s forces did not fire.");
        var submission = await room.Submit().Done();
        await room.Refuses(() => Mark(room, room.Staff.Editor, submission, "accepted"), string.Empty, "somebody else must accept", RefusalKind.NotAllowed);
        await Mark(room, room.Staff.Editor, submission, "change-asked", "Say who counted.").Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_mark_is_no_contribution(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var first = await room.Submit().Done();
        await Mark(room, room.Staff.Editor, first, "accepted").Done();
        await room.Approve(room.Staff.Editor, first).Done();
        await room.Reword(room.FactChecker, "Southland’s forces did not fire.");
        var second = await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done();
        Assert.DoesNotContain(room.Staff.Editor.AccountId!.Value, (await room.The<ReadSubmission>().Read(second))!.ContributorIds);
    }

    [Theory, OnEveryDatabase]
    public async Task Bad_marks_are_refused_on_their_field(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await room.Refuses(() => Mark(room, room.Staff.Editor, submission, null), "Mark", "Choose whether you accept it");
        await room.Refuses(() => Mark(room, room.Staff.Editor, submission, "sung"), "Mark", "from the list");
        await room.Refuses(() => Mark(room, room.Staff.Editor, submission, "change-asked", " "), "Text", "Write the comment");
        await room.Refuses(() => Mark(room, room.Staff.Editor, submission, "accepted", "Fine."), "Text", "needs no comment");
        await room.Refuses(() => Mark(room, room.FactChecker, submission, "change-asked", "Mine."), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.RefusesUnknown(() => room.The<ReviewClaim>().Do(room.Staff.Editor, submission, Guid.NewGuid(), new ClaimReviewDraft { Version = 1, Mark = "accepted" }), "claim");
        await room.RefusesUnknown(() => room.The<ReviewClaim>().Do(room.Staff.Editor, Guid.NewGuid(), room.Harbour.Accusation, new ClaimReviewDraft { Version = 1, Mark = "accepted" }), "submission");
        await room.Approve(room.Staff.Editor, submission).Done();
        await room.Refuses(() => Mark(room, room.Staff.Editor, submission, "accepted"), string.Empty, "is closed");
    }

    private static async Task<Outcome> Mark(Newsroom room, Actor who, Guid submission, string? mark, string? text = null) =>
        await room.The<ReviewClaim>().Do(who, submission, room.Harbour.Accusation, new ClaimReviewDraft { Version = await room.VersionOf<Submission>(submission), Mark = mark, Text = text });
}
