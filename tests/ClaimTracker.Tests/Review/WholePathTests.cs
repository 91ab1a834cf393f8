using ClaimTracker.Board;
using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Publication;
using ClaimTracker.Review;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Reading;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Review;

/// <summary>The thinnest whole path: submitted, approved by a second person, published, read on the board, with its history behind it.</summary>
public sealed class WholePathTests
{
    private static readonly List<string?> Answers = ["Yes.", "It says what was searched.", "Yes.", "Yes."];

    [Theory, OnEveryDatabase]
    public async Task What_is_submitted_and_approved_by_a_second_person_is_read_on_the_board(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        Assert.Empty((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);

        var submission = await room.The<SubmitDispute>().Do(room.FactChecker, room.Harbour.Id, new SubmitDraft { Version = await room.VersionOf<Dispute>(room.Harbour.Id), Note = "First edition." }).Done();
        Assert.Single(await room.The<ReadQueue>().Read());
        var view = await room.The<ReadSubmission>().Read(submission);
        Assert.Equal(2, view!.Document.Claims.Count);
        room.Clock.Advance(TimeSpan.FromMinutes(5));
        var approval = await room.The<ApproveSubmission>().Do(room.Staff.Editor, submission, new ApprovalDraft { Version = view.Submission.Version, Answers = Answers }).Done();
        Assert.Equal(1, approval.Edition);

        var page = await room.The<ReadBoard>().Read(new BoardQuery("Averin harbour", "harbours", "AZ"));
        var entry = Assert.Single(page.Entries);
        Assert.Equal(2, entry.Lead.Count);
        Assert.Equal(Rating.Uncorroborated, entry.Lead.Single(statement => statement.ClaimId == room.Harbour.Accusation).Rating);
        Assert.Contains(Element.Origin, entry.Contested);
        var read = await room.The<ReadPublished>().Current(entry.Slug);
        Assert.Equal(view.Document.Claims, read!.Document.Claims, (left, right) => left.Wording == right.Wording);
        Assert.Equal([StepKind.Submitted, StepKind.Approved], read.Document.Publication!.Steps.Select(step => step.Kind));
        Assert.NotNull(await room.The<ReadPublished>().ByClaim(room.Harbour.Denial));
        Assert.Single((await room.The<ReadPublished>().History(entry.Slug))!.Lines);
        Assert.Single((await room.The<ReadMyWork>().Read(room.FactChecker.AccountId!.Value)).Published);
    }

    [Theory, OnEveryDatabase]
    public async Task A_second_edition_tells_readers_what_changed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Publish(room, []);
        var claim = (await room.The<ReadWorkingCopy>().Read(room.Harbour.Id))!.Claims.Single(row => row.Id == room.Harbour.Denial);
        var draft = Drafts.Denial(room.Harbour.SouthMinistry);
        (draft.Version, draft.Wording, draft.Points[0].Id) = (claim.Version, "Southland’s ministry says that nothing was fired from Southland.", room.Harbour.DenialPoint.ToString());
        await room.The<SaveClaim>().Do(room.Staff.SecondChecker, room.Harbour.Id, claim.Id, draft).Done();

        var preview = await room.The<PreviewSubmission>().Read(room.Harbour.Id);
        var changed = Assert.Single(preview!.Differences);
        Assert.Equal("wording", Assert.Single(changed.Fields).Field);
        var notice = new NoticeDraft { ClaimId = claim.Id.ToString(), Kind = "clarification", Reason = "Said more plainly." };
        await Publish(room, [notice]);
        var read = await room.The<ReadPublished>().ByClaim(claim.Id);
        Assert.Equal(2, read!.Value.Dispute.CurrentNumber);
        Assert.Equal(NoticeKind.Clarification, Assert.Single(read.Value.Dispute.Document.Notices).Kind);
        Assert.Equal(NoticeKind.Clarification, Assert.Single((await room.The<ReadBoard>().Read(new BoardQuery())).Entries).Mark);

        await room.The<RecordLook>().Do(room.Staff.Editor, room.Harbour.Id, 2).Done();
        await room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), "The source was a forgery.").Done();
        Assert.Empty((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
        Assert.Equal("The source was a forgery.", (await room.The<ReadPublished>().Current(preview.Document.Header.Slug))!.WithdrawnBecause);
    }

    private static async Task Publish(Newsroom room, List<NoticeDraft> notices)
    {
        var submission = await room.The<SubmitDispute>().Do(room.FactChecker, room.Harbour.Id, new SubmitDraft { Version = await room.VersionOf<Dispute>(room.Harbour.Id), Notices = notices }).Done();
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await room.The<ApproveSubmission>().Do(room.Staff.Editor, submission, new ApprovalDraft { Version = await room.VersionOf<Submission>(submission), Answers = Answers, Notices = notices }).Done();
    }
}
