using ClaimTracker.Accounts.People;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Together;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Together;

/// <summary>To whom the review of a submission can be assigned.</summary>
public sealed class ReviewerTests
{
    [Theory, OnEveryDatabase("a contributor", "an interest", "closed", "no editor", "the first approval")]
    public async Task A_review_is_not_assigned_to_somebody_who_may_not_decide(DatabaseProvider provider, string why)
    {
        await using var room = await Newsroom.Open(provider);
        var third = await room.Join("third-editor", Role.Editor);
        if (why == "a contributor") await room.Reword(third, "Southland fired nothing at the harbour.");
        if (why == "the first approval") await AccuseSomebody(room);
        var submission = await room.Submit().Done();
        var (person, words) = (third, string.Empty);
        switch (why)
        {
            case "a contributor":
                words = "third-editor@newsroom.test contributed to this submission";
                break;
            case "an interest":
                await room.Declare(third, InterestKind.Party, room.Harbour.Northland).Done();
                words = "third-editor@newsroom.test declared an interest in something that this submission contains. Choose another editor.";
                break;
            case "closed":
                await room.The<DeactivateAccount>().Do(room.Staff.Administrator, third.AccountId!.Value).Done();
                words = "The account of third-editor@newsroom.test is closed";
                break;
            case "the first approval":
                await room.Approve(third, submission).Done();
                words = "third-editor@newsroom.test gave the first approval";
                break;
            default:
                (person, words) = (room.Staff.SecondChecker, "second-checker@newsroom.test is no editor");
                break;
        }
        await room.Refuses(() => room.AssignReview(room.Staff.Editor, submission, person), "AssigneeId", words);
        Assert.DoesNotContain(await room.The<ReadColleagues>().Reviewers(submission), colleague => colleague.Id == person.AccountId);
        Assert.Contains(await room.The<ReadColleagues>().Reviewers(submission), colleague => colleague.Id == room.Staff.SecondEditor.AccountId);
        await room.AssignReview(room.Staff.Editor, submission, room.Staff.SecondEditor).Done();
    }

    private static async Task AccuseSomebody(Newsroom room)
    {
        await room.Reword(room.FactChecker, "The mayor of Averin sold the shells.", draft => draft.AccusesLivingPerson = true);
        await room.The<RecordReply>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.Asked(room.Harbour.Northland)).Done();
    }

    [Fact]
    public async Task Only_editors_assign_a_review_and_take_one_away()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var submission = await room.Submit().Done();
        foreach (var actor in new[] { room.FactChecker, room.Staff.Administrator, Actor.Visitor, Actor.Job("planner") })
            await room.Refuses(() => room.AssignReview(actor, submission, room.Staff.Editor), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.AssignReview(room.Staff.Editor, submission, room.Staff.SecondEditor).Done();
        await room.Refuses(() => room.The<HandBackWork>().Do(room.FactChecker, submission, 1), string.Empty, "Only an editor takes a review away", RefusalKind.NotAllowed);
        await room.The<HandBackWork>().Do(room.Staff.Editor, submission, 1).Done();
        await room.RefusesUnknown(() => room.AssignReview(room.Staff.Editor, Guid.NewGuid(), room.Staff.Editor), "submission");
        Assert.Empty(await room.The<ReadColleagues>().Reviewers(Guid.NewGuid()));
    }

    [Fact]
    public async Task An_assigned_review_binds_nobody()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var submission = await room.Submit().Done();
        await room.AssignReview(room.Staff.Editor, submission, room.Staff.SecondEditor).Done();
        await room.Approve(room.Staff.Editor, submission).Done();
    }
}
