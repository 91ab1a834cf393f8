using ClaimTracker.Board;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Publication;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Moving;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Review.Moving;

/// <summary>Two disputes about one thing become one, and whatever was published of either is found as before.</summary>
public sealed class MergeTests
{
    private const string Other = "Was the harbour of Averin shelled?";

    [Theory, OnEveryDatabase]
    public async Task All_that_hangs_on_the_claims_goes_with_them_and_keeps_its_ids(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var thread = await room.Comment(room.FactChecker, "Is this so?", new(ThreadSubject.Claim, room.Harbour.Accusation, null)).Done();
        var other = await room.EnterAnother(room.FactChecker, Other);
        await room.Merge(room.Harbour.Id, other).Done();
        var copy = (await room.The<ReadWorkingCopy>().Read(other))!;
        Assert.Equal(4, copy.Claims.Count);
        Assert.Equal([0, 1, 2, 3], copy.Claims.Select(claim => claim.Position).Order().Select(position => position - copy.Claims.Min(claim => claim.Position)));
        Assert.Equal(["Northland", "Southland"], copy.Dispute.Sides.Select(side => side.Label).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal((2, 2), (copy.ClaimsOf(copy.Dispute.Sides.First().Id).Count(), copy.ClaimsOf(copy.Dispute.Sides.Last().Id).Count()));
        Assert.Equal(room.Harbour.Link, Assert.Single(copy.Links).Id);
        Assert.Equal(room.Harbour.Verdict, copy.VerdictOn(room.Harbour.Accusation)!.Id);
        Assert.Equal(room.Harbour.Reply, Assert.Single(copy.Replies).Id);
        Assert.Equal(2, copy.Origins.Count);
        Assert.All(copy.Citations, citation => Assert.Contains(citation.OriginId!.Value, copy.Origins.Select(origin => origin.Id)));
        Assert.All(copy.Claims.SelectMany(claim => claim.Figures), figure => Assert.Equal(other, figure.Counted.DisputeId));
        Assert.Equal(other, (await room.Row<ClaimTracker.Together.Comments.CommentThread>(thread)).DisputeId);
        Assert.Equal(RelationKind.MergedFrom, Assert.Single(copy.Dispute.Relations).Kind);
        var left = (await room.The<ReadWorkingCopy>().Read(room.Harbour.Id))!;
        Assert.Equal((WorkState.Merged, other, null), (left.Dispute.State, left.Dispute.MergedIntoId, left.Dispute.LeadFirstId));
        Assert.Empty(left.Claims.Cast<object>().Concat(left.Links).Concat(left.Citations).Concat(left.Verdicts).Concat(left.Replies));
    }

    [Theory, OnEveryDatabase]
    public async Task Both_histories_name_the_other_with_the_reason(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var other = await room.EnterAnother(room.FactChecker, Other);
        await room.AssignDispute(room.Staff.Editor, room.FactChecker).Done();
        await room.Merge(room.Harbour.Id, other).Done();
        Assert.Equal((other, true, true), Told(Assert.Single(await room.The<ReadMoves>().Of(room.Harbour.Id))));
        Assert.Equal((room.Harbour.Id, true, false), Told(Assert.Single(await room.The<ReadMoves>().Of(other))));
        Assert.Null(await room.The<ReadAssignments>().Of(room.Harbour.Id));
        var old = (await room.HistoryOf(room.Harbour.Id))[^1];
        Assert.Equal((nameof(MergeDisputes), room.Harbour.Id, room.Staff.SecondEditor.AccountId), (old.Deed, old.DisputeId, old.ActorId));
        Assert.Contains(old.Texts, text => text.Field == nameof(Dispute.MergedIntoId) && text.After == other.ToString());
        Assert.Contains(old.Texts, text => text is { Field: "reason", After: Moves.Why });
        var now = (await room.HistoryOf(other))[^1];
        Assert.Equal((nameof(MergeDisputes), other), (now.Deed, now.DisputeId));
        Assert.Contains(now.Texts, text => text.After == room.Harbour.Id.ToString());
        Assert.Equal((nameof(MergeDisputes), other), ((await room.HistoryOf(room.Harbour.Denial))[^1].Deed, (await room.HistoryOf(room.Harbour.Denial))[^1].DisputeId));

        static (Guid, bool, bool) Told(MoveLine line) => (line.OtherId, line.IsMerge, line.IsOut);
    }

    [Theory, OnEveryDatabase]
    public async Task Readers_keep_the_old_dispute_until_the_other_one_is_published_with_its_claims_and_are_led_there_then(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var slug = (await room.Read()).Document.Header.Slug;
        var other = await room.EnterAnother(room.FactChecker, Other);
        await room.Merge(room.Harbour.Id, other).Done();
        Assert.Equal((1, EditionKind.Published, null), await Now());
        Assert.Equal(room.Harbour.Id, (await room.The<ReadPublished>().ByClaim(room.Harbour.Denial))!.Value.Dispute.Document.Header.DisputeId);

        await room.PublishThat(other);

        Assert.Equal((2, EditionKind.Withdrawn, Other), await Now());
        Assert.Equal(2, (await room.The<ReadPublished>().Edition(slug, 1))!.Document.Claims.Count);
        var (found, _) = (await room.The<ReadPublished>().ByClaim(room.Harbour.Denial))!.Value;
        Assert.Equal((other, true), (found.Document.Header.DisputeId, found.IsCurrent));
        Assert.Equal(other, Assert.Single((await room.The<ReadBoard>().Read(new BoardQuery())).Entries).DisputeId);
        Assert.Equal((true, true, Other), Told(Assert.Single((await room.The<ReadPublished>().History(slug))!.Moves)));
        Assert.Equal((true, false, "Who shelled the harbour of Averin on 3 May 2024?"), Told(Assert.Single((await room.The<ReadPublished>().History(found.Document.Header.Slug))!.Moves)));
        Assert.Equal(slug, found.Related[room.Harbour.Id].Slug);
        Assert.Equal("merged", Assert.Single((await room.The<ReadNotices>().Read(null, null)).Notices).Kind);
        var index = await room.BoardIndex();
        await room.The<RebuildBoard>().Do(Actor.Job("test")).Done();
        Assert.Equal(Forms(index), Forms(await room.BoardIndex()));

        async Task<(int, EditionKind, string?)> Now()
        {
            var read = await room.Read();
            return (read.CurrentNumber, read.CurrentKind, read.MergedInto?.Title);
        }

        static (bool, bool, string) Told(PublishedHistory.PastMove move) => (move.IsMerge, move.IsOut, move.Other.Title);
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_contributed_to_what_moved_cannot_approve_it_in_the_other_dispute(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Reword(room.Staff.Editor, "Southland says that it fired nothing.");
        var other = await room.EnterAnother(room.FactChecker, Other);
        await room.Merge(room.Harbour.Id, other).Done();
        var submission = await room.SubmitThat(other);
        foreach (var editor in new[] { room.Staff.Editor, room.Staff.SecondEditor })
            await room.Refuses(() => room.Approve(editor, submission), string.Empty, "You contributed to this submission", RefusalKind.NotAllowed);
        await room.Approve(await room.Join("third-editor", Role.Editor), submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_approved_before_it_moved_is_no_contribution_any_more(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Reword(room.Staff.SecondEditor, "Southland says that it fired nothing.");
        await room.Publish();
        var other = await room.EnterAnother(room.FactChecker, Other);
        await room.Merge(room.Harbour.Id, other, room.Staff.Editor).Done();
        var submission = await room.SubmitThat(other);
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission), string.Empty, "You contributed to this submission", RefusalKind.NotAllowed);
        await room.Approve(room.Staff.SecondEditor, submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_claim_that_is_held_after_it_moved_is_missing_from_the_old_editions_too(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var slug = (await room.Read()).Document.Header.Slug;
        var other = await room.EnterAnother(room.FactChecker, Other);
        await room.Merge(room.Harbour.Id, other).Done();
        await room.PublishThat(other);
        var hold = await room.The<HoldFromReaders>().Do(room.Staff.Editor, other, room.Harbour.Denial, "Wait.").Done();
        Assert.Equal(room.Harbour.Accusation, Assert.Single((await room.The<ReadPublished>().Edition(slug, 1))!.Document.Claims).Id);
        Assert.Null(await room.The<ReadPublished>().ByClaim(room.Harbour.Denial));
        await room.The<LiftHold>().Do(room.Staff.Editor, hold, 1, "Done.").Done();
        Assert.Equal(2, (await room.The<ReadPublished>().Edition(slug, 1))!.Document.Claims.Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Where_it_leads_is_not_named_while_that_is_held_or_sealed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var other = await room.EnterAnother(room.FactChecker, Other);
        await room.Merge(room.Harbour.Id, other).Done();
        await room.PublishThat(other);
        var seal = await room.The<AskSeal>().Do(room.Staff.Editor, other, new SealDraft { Ground = "minor", Reason = "For the sake of a child." }).Done();
        Assert.Equal("A dispute that is held back", (await room.Read()).MergedInto!.Title);
        await room.The<ConfirmSeal>().Do(room.Staff.SecondEditor, seal, 1).Done();
        Assert.Equal((other.ToString("D"), PublicSeal.Name), ((await room.Read()).MergedInto!.Slug, (await room.Read()).MergedInto!.Title));
    }

    [Theory, OnEveryDatabase]
    public async Task A_third_dispute_that_is_related_to_the_merged_one_goes_on_naming_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var (other, third) = (await room.EnterAnother(room.FactChecker, Other), await room.EnterAnother(room.FactChecker, "An earlier strike"));
        await room.The<RelateDisputes>().Do(room.FactChecker, third, await room.VersionOf<Dispute>(third), room.Harbour.Id, RelationKind.Later).Done();
        await room.PublishThat(third);
        await room.Merge(room.Harbour.Id, other).Done();
        await room.PublishThat(other);
        var slug = (await room.Row<Dispute>(room.Harbour.Id)).Slug;
        Assert.Equal(slug, (await room.The<ReadPublished>().Current((await room.Row<Dispute>(third)).Slug))!.Related[room.Harbour.Id].Slug);
    }

    [Theory, OnEveryDatabase]
    public async Task Those_who_watch_either_are_told(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var other = await room.EnterAnother(room.FactChecker, Other);
        foreach (var id in new[] { room.Harbour.Id, other }) await room.The<ClaimTracker.Messages.Watching.WatchDispute>().Do(room.Staff.SecondChecker, id).Done();
        await room.Merge(room.Harbour.Id, other).Done();
        await using var data = room.Look();
        var told = await data.Set<ClaimTracker.Messages.Message>().Where(message => message.RecipientId == room.Staff.SecondChecker.AccountId && message.What == MessageEvent.Merged).Select(message => message.DisputeId).ToListAsync();
        Assert.Equal(new Guid?[] { room.Harbour.Id, other }.Order(), told.Order());
        await room.PublishThat(other);
        var closed = await data.Set<ClaimTracker.Messages.Message>().Where(message => message.RecipientId == room.Staff.SecondChecker.AccountId && message.DisputeId == room.Harbour.Id).Select(message => message.What).ToListAsync();
        Assert.Equal([MessageEvent.Merged, MessageEvent.Merged], closed);
    }

    /// <summary>Places on the board are counted anew by a rebuild; all else must be the same.</summary>
    private static string Forms(string index) => System.Text.RegularExpressions.Regex.Replace(index, "\"(Number|Place)\":\\d+", "", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
