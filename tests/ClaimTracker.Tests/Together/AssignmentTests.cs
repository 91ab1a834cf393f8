using ClaimTracker.Accounts.People;
using ClaimTracker.Data;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Reading;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Together;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Together;

/// <summary>Who takes on a dispute or the review of a submission, and by when.</summary>
public sealed class AssignmentTests
{
    [Theory, OnEveryDatabase]
    public async Task A_dispute_is_assigned_given_to_another_and_handed_back(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.AssignDispute(room.Staff.Editor, room.Staff.SecondChecker, "2026-03-04").Done();
        var entry = (await Of(room, room.Harbour.Id))!;
        Assert.Equal(("second-checker@newsroom.test", "editor@newsroom.test", new DateOnly(2026, 3, 4), AssignedWork.Dispute), (entry.Assignee, entry.AssignedBy, entry.DueOn!.Value, entry.Work));
        Assert.Equal(room.Harbour.Id, Assert.Single(await Work(room, room.Staff.SecondChecker)).WorkId);

        await room.AssignDispute(room.Staff.SecondChecker, room.FactChecker, version: 1).Done();
        Assert.Empty(await Work(room, room.Staff.SecondChecker));
        var mine = Assert.Single(await Work(room, room.FactChecker));
        Assert.Equal((room.Harbour.Id, null), (mine.WorkId, mine.DueOn));
        await room.The<HandBackWork>().Do(room.FactChecker, room.Harbour.Id, 2).Done();
        Assert.Empty(await Work(room, room.FactChecker));
        Assert.Null(await Of(room, room.Harbour.Id));
        await room.AssignDispute(room.Staff.Editor, room.Staff.Editor, version: 3).Done();

        var lines = await Lines(room);
        Assert.Equal([nameof(AssignDispute), nameof(AssignDispute), nameof(HandBackWork), nameof(AssignDispute)], lines.Select(line => line.Deed), StringComparer.Ordinal);
        Assert.All(lines, line => Assert.Equal((nameof(Assignment), room.Harbour.Id), (line.ThingKind, line.DisputeId!.Value)));
        Assert.Contains(lines[0].Texts, text => text is { Field: "DueOn", After: "2026-03-04" });
    }

    [Theory, OnEveryDatabase]
    public async Task The_queue_shows_who_reviews_by_when_and_what_is_overdue(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        Assert.Null(Assert.Single(await Queue(room)).Assignment);
        await room.AssignReview(room.Staff.Editor, submission, room.Staff.SecondEditor, "2026-03-02").Done();
        var entry = Assert.Single(await Queue(room)).Assignment!;
        Assert.Equal(("second-editor@newsroom.test", new DateOnly(2026, 3, 2), false, AssignedWork.Review), (entry.Assignee, entry.DueOn!.Value, entry.IsOverdue, entry.Work));
        Assert.Equal(submission, Assert.Single(await Work(room, room.Staff.SecondEditor)).WorkId);

        room.Clock.Advance(TimeSpan.FromDays(1));
        Assert.True(Assert.Single(await Queue(room)).Assignment!.IsOverdue);
        Assert.True(Assert.Single(await Work(room, room.Staff.SecondEditor)).IsOverdue);
    }

    [Theory, OnEveryDatabase("approved", "returned", "declined", "recalled")]
    public async Task The_assignment_of_a_review_ends_with_its_submission_and_that_of_the_dispute_stays(DatabaseProvider provider, string end)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await room.AssignReview(room.Staff.SecondEditor, submission, room.Staff.Editor).Done();
        await room.AssignDispute(room.Staff.SecondEditor, room.Staff.Editor).Done();
        Assert.Equal(2, (await Work(room, room.Staff.Editor)).Count);
        await (end switch
        {
            "approved" => room.Approve(room.Staff.Editor, submission).Done(),
            "returned" => room.The<ReturnSubmission>().Do(room.Staff.Editor, submission, 1, "Once more.").Done(),
            "declined" => room.The<DeclineSubmission>().Do(room.Staff.Editor, submission, 1, "No.").Done(),
            _ => room.The<RecallSubmission>().Do(room.FactChecker, submission, 1).Done(),
        });
        Assert.Equal(AssignedWork.Dispute, Assert.Single(await Work(room, room.Staff.Editor)).Work);
        Assert.Null(await Of(room, submission));
        await room.Refuses(() => room.AssignReview(room.Staff.Editor, submission, room.Staff.SecondEditor, version: 1), string.Empty, "nothing left to review");
    }

    [Fact]
    public async Task A_dispute_is_assigned_only_to_those_who_may_write()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await room.The<DeactivateAccount>().Do(room.Staff.Administrator, room.Staff.SecondChecker.AccountId!.Value).Done();
        await room.Refuses(() => room.AssignDispute(room.FactChecker, room.Staff.SecondChecker), "AssigneeId", "The account of second-checker@newsroom.test is closed. Choose somebody else.");
        await room.Refuses(() => room.AssignDispute(room.FactChecker, room.Staff.Administrator), "AssigneeId", "admin@newsroom.test may not write");
        await room.Refuses(() => Assign(new AssignmentDraft { AssigneeId = Guid.NewGuid().ToString() }), "AssigneeId", "There is no such person");
        await room.Refuses(() => Assign(new AssignmentDraft { AssigneeId = "me" }), "AssigneeId", "from the list");
        await room.Refuses(() => Assign(new AssignmentDraft()), "AssigneeId", "Choose who takes it on");
        Assert.Equal(["editor", "fact-checker", "second-editor"], (await room.The<ReadColleagues>().Writers()).Select(colleague => colleague.Handle), StringComparer.Ordinal);

        Task<Outcome> Assign(AssignmentDraft draft) => room.The<AssignDispute>().Do(room.FactChecker, room.Harbour.Id, draft);
    }

    [Fact]
    public async Task An_assignee_whose_account_is_closed_is_still_named_and_marked()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await room.AssignDispute(room.FactChecker, room.Staff.SecondChecker).Done();
        Assert.True((await Of(room, room.Harbour.Id))!.IsActive);
        await room.The<DeactivateAccount>().Do(room.Staff.Administrator, room.Staff.SecondChecker.AccountId!.Value).Done();
        var entry = (await Of(room, room.Harbour.Id))!;
        Assert.Equal(("second-checker@newsroom.test", false), (entry.Assignee, entry.IsActive));
    }

    [Fact]
    public async Task A_due_day_is_a_day_that_has_not_passed()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await room.Refuses(() => room.AssignDispute(room.FactChecker, room.FactChecker, "2026-03-01"), "DueOn", "That day has passed");
        await room.Refuses(() => room.AssignDispute(room.FactChecker, room.FactChecker, "tomorrow"), "DueOn", "must be a day that exists");
        await room.AssignDispute(room.FactChecker, room.FactChecker, "2026-03-02").Done();
        room.Clock.Advance(TimeSpan.FromDays(3));
        await room.Refuses(() => room.AssignDispute(room.FactChecker, room.Staff.Editor, "2026-03-02", 1), "DueOn", "That day has passed");
    }

    [Fact]
    public async Task What_is_due_first_comes_first()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var other = await room.EnterAnother(room.FactChecker, "Who fired on the bridge?");
        await room.AssignDispute(room.FactChecker, room.FactChecker).Done();
        await room.The<AssignDispute>().Do(room.FactChecker, other, new AssignmentDraft { AssigneeId = room.FactChecker.AccountId.ToString(), DueOn = "2026-04-01" }).Done();
        Assert.Equal([other, room.Harbour.Id], (await Work(room, room.FactChecker)).Select(entry => entry.WorkId));
    }

    [Theory, OnEveryDatabase]
    public async Task A_stale_assignment_is_refused_with_how_it_stands_and_a_re_sent_one_is_one(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.AssignDispute(room.FactChecker, room.Staff.Editor, "2026-03-04").Done();
        var before = await room.CountHistory();
        await room.AssignDispute(room.FactChecker, room.Staff.Editor, "2026-03-04").Done();
        Assert.Equal(before, await room.CountHistory());
        await room.RefusesStale(() => room.AssignDispute(room.Staff.SecondChecker, room.FactChecker), "it is now assigned to editor@newsroom.test, due on 4 March 2026");
        await room.RefusesStale(() => room.The<HandBackWork>().Do(room.Staff.Editor, room.Harbour.Id, 0), "assigned to editor@newsroom.test");
        await room.The<HandBackWork>().Do(room.Staff.Editor, room.Harbour.Id, 1).Done();
        await room.The<HandBackWork>().Do(room.Staff.Editor, room.Harbour.Id, 1).Done();
        await room.RefusesStale(() => room.AssignDispute(room.Staff.SecondChecker, room.FactChecker, version: 1), "it is handed back");
    }

    [Theory, OnEveryDatabase]
    public async Task Two_who_assign_at_once_make_one_assignment(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var outcomes = await Task.WhenAll(room.AssignDispute(room.FactChecker, room.Staff.Editor), room.AssignDispute(room.Staff.SecondChecker, room.Staff.SecondEditor));
        Assert.Equal(1, outcomes.Count(outcome => outcome.IsDone));
        Assert.Equal(RefusalKind.Stale, outcomes.Single(outcome => !outcome.IsDone).Kind);
        await using var data = room.Look();
        Assert.Equal(1, await data.Set<Assignment>().CountAsync());
    }

    [Fact]
    public async Task Only_those_who_write_assign_a_dispute()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        foreach (var actor in new[] { room.Staff.Administrator, Actor.Visitor, Actor.Job("planner") })
        {
            await room.Refuses(() => room.AssignDispute(actor, room.FactChecker), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
            await room.Refuses(() => room.The<HandBackWork>().Do(actor, room.Harbour.Id, 1), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
        }
        await room.RefusesUnknown(() => room.The<AssignDispute>().Do(room.FactChecker, Guid.NewGuid(), new AssignmentDraft { AssigneeId = room.FactChecker.AccountId.ToString() }), "dispute");
        await room.RefusesUnknown(() => room.The<HandBackWork>().Do(room.FactChecker, Guid.NewGuid(), 1), "assignment");
    }

    private static Task<AssignmentEntry?> Of(Newsroom room, Guid work) => room.The<ReadAssignments>().Of(work);

    private static async Task<IReadOnlyList<AssignmentEntry>> Work(Newsroom room, Actor person) => (await room.The<ReadMyWork>().Read(person.AccountId!.Value)).Assigned;

    private static Task<IReadOnlyList<QueueEntry>> Queue(Newsroom room) => room.The<ReadQueue>().For(room.FactChecker.AccountId!.Value);

    private static async Task<IReadOnlyList<ClaimTracker.History.Change>> Lines(Newsroom room)
    {
        await using var data = room.Look();
        var id = await data.Set<Assignment>().Select(row => row.Id).SingleAsync();
        return await room.HistoryOf(id);
    }
}
