using System.Text;
using ClaimTracker.Data;
using ClaimTracker.Log.Reading;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review;
using ClaimTracker.Review.Erasing;
using ClaimTracker.Review.Reading;
using ClaimTracker.Sample;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.Sample;
using ClaimTracker.Tests.World;
using ClaimTracker.Together.Comments;
using ClaimTracker.Together.Comments.Reading;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Together;

/// <summary>Comments and assignments stand beside the work: they are no contribution, no word of theirs becomes public, and they go where what they are about is erased.</summary>
public sealed class BesideTheWorkTests
{
    private const string Word = "Unmistakable";

    [Theory, OnEveryDatabase]
    public async Task To_comment_to_resolve_and_to_be_assigned_keeps_nobody_from_approving(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Talk(room, room.Staff.Editor);
        var first = await room.Submit().Done();
        await Talk(room, room.Staff.Editor, 2);
        await room.AssignReview(room.Staff.Editor, first, room.Staff.Editor).Done();
        await room.Approve(room.Staff.Editor, first).Done();
        await using var data = room.Look();
        Assert.Equal([room.FactChecker.AccountId!.Value], await data.Set<SubmissionContributor>().Select(row => row.AccountId).ToListAsync());
        Assert.Empty(await data.Set<SubmissionThing>().Where(row => row.ThingKind == "Comment" || row.ThingKind == "CommentThread" || row.ThingKind == "Assignment").ToListAsync());

        await Talk(room, room.Staff.Editor, 4);
        await room.Reword(room.FactChecker, "Southland’s forces did not fire.");
        var second = await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done();
        await room.Approve(room.Staff.Editor, second, Press.Notice("clarification", room.Harbour.Denial)).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_dispute_on_which_somebody_only_commented_is_none_of_their_work_and_has_no_unsent_changes(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var before = Assert.Single((await room.The<ReadMyWork>().Read(room.FactChecker.AccountId!.Value)).Published);
        room.Clock.Advance(TimeSpan.FromHours(1));
        await Talk(room, room.Staff.SecondChecker);
        Assert.Equal(before, Assert.Single((await room.The<ReadMyWork>().Read(room.FactChecker.AccountId!.Value)).Published));
        var work = await room.The<ReadMyWork>().Read(room.Staff.SecondChecker.AccountId!.Value);
        Assert.Equal((0, 0, 0, 0), (work.Drafts.Count, work.Returned.Count, work.Waiting.Count, work.Published.Count));
    }

    [Theory, OnEveryDatabase]
    public async Task No_word_of_a_comment_stands_in_an_edition_on_the_board_or_in_a_log(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await Talk(room, room.Staff.Editor);
        await room.Publish();
        await log.Sign();
        await log.Fits();
        await using var data = room.Look();
        Assert.True(await data.Set<Comment>().AnyAsync(comment => comment.Text.Contains(Word)));
        Assert.DoesNotContain(await data.Set<EditionPart>().ToListAsync(), part => Encoding.UTF8.GetString(part.Bytes).Contains(Word, StringComparison.Ordinal));
        Assert.Empty((await room.The<ClaimTracker.Board.ReadBoard>().Read(new ClaimTracker.Board.BoardQuery { Search = Word })).Entries);
        var slug = (await room.Read()).Document.Header.Slug;
        Assert.DoesNotContain(Word, Encoding.UTF8.GetString((await log.The<ReadEvidence>().Document(slug, 1))!), StringComparison.Ordinal);
        foreach (var kind in Terms.All<LogKind>())
            Assert.DoesNotContain(await log.Entries(kind), entry => Encoding.UTF8.GetString(entry.Bytes).Contains(Word, StringComparison.Ordinal));
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_said_about_an_erased_claim_is_erased_with_its_history(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish();
        var about = new ThreadAbout(ThreadSubject.Claim, room.Harbour.Accusation, ThreadField.Wording);
        var gone = await room.Comment(room.Staff.Editor, $"{Word} on the claim.", about).Done();
        var cited = await room.Comment(room.Staff.Editor, $"{Word} on its citation.", new ThreadAbout(ThreadSubject.Citation, room.Harbour.Citation)).Done();
        var kept = await room.Comment(room.Staff.Editor, "On the denial.", new ThreadAbout(ThreadSubject.Claim, room.Harbour.Denial)).Done();
        await using var data = room.Look();
        var part = await data.Set<EditionPart>().Where(row => row.Kind == PartKind.Claim && row.ThingId == room.Harbour.Accusation).Select(row => row.Id).SingleAsync();
        var erasure = await room.The<AskErasure>().Do(room.Staff.Administrator, room.Harbour.Id, new ErasureDraft { Ground = "data-protection", Why = "She was defamed.", Parts = [part.ToString()] }).Done();
        await room.The<ConfirmErasure>().Do(room.Staff.Editor, erasure, 1).Done();

        await log.Sign();
        await log.Fits();
        Assert.All(new[] { gone, cited }, thread => Assert.Empty(Opening(room, thread).Result.Text));
        Assert.Equal("On the denial.", (await Opening(room, kept)).Text);
        Assert.False(await data.ChangeTexts.AnyAsync(text => text.Before!.Contains(Word) || text.After!.Contains(Word)));
        Assert.True(await data.ChangeTexts.AnyAsync(text => text.After!.Contains("On the denial.")));
    }

    [Fact]
    public async Task Samples_on_which_somebody_commented_are_not_removed()
    {
        await using var room = await SampleRoom.Loaded(DatabaseProvider.Sqlite);
        var person = await room.Join("somebody@newsroom.test", Role.FactChecker);
        await using var data = room.Look();
        var dispute = await data.Disputes.Select(row => row.Id).FirstAsync();
        await room.The<StartThread>().Do(person, dispute, Conversations.Said("Look.", new ThreadAbout(ThreadSubject.Dispute, dispute))).Done();
        var outcome = await room.The<RemoveSample>().Do();
        Assert.Contains("Something else was entered in this database (StartThread", outcome.Sentence, StringComparison.Ordinal);
    }

    private static async Task<Comment> Opening(Newsroom room, Guid thread) => (await room.The<ReadThreads>().One(room.Harbour.Id, thread))!.Opening.Comment;

    /// <summary>Comments on everything, resolves, takes back, and takes the dispute on and hands it back.</summary>
    private static async Task Talk(Newsroom room, Actor by, int assigned = 0)
    {
        foreach (var about in new[] { room.Whole(), new(ThreadSubject.Claim, room.Harbour.Denial, ThreadField.Points), new(ThreadSubject.Citation, room.Harbour.Citation) })
        {
            var thread = await room.Comment(by, $"{Word}, @fact-checker.", about).Done();
            await room.Reply(by, thread, "More.").Done();
            await room.Resolve(by, thread).Done();
        }
        var open = await room.Comment(by, "Never mind.").Done();
        await room.The<TakeBackComment>().Do(by, room.Harbour.Id, (await Opening(room, open)).Id).Done();
        await room.AssignDispute(by, by, version: assigned).Done();
        await room.The<ClaimTracker.Together.Assignments.HandBackWork>().Do(by, room.Harbour.Id, assigned + 1).Done();
    }
}
