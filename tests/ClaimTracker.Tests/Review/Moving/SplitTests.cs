using ClaimTracker.Board;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Publication;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Moving;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Review.Moving;

/// <summary>Some claims become a dispute of their own, and are found under their address all the time.</summary>
public sealed class SplitTests
{
    private const string Title = "Did Southland fire on the harbour?";

    [Theory, OnEveryDatabase]
    public async Task The_new_dispute_begins_with_what_the_old_one_says_of_the_event_and_with_the_chosen_claims(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var split = await room.Split(room.Harbour.Id, Title, room.Harbour.Denial).Done();
        var copy = (await room.The<ReadWorkingCopy>().Read(split))!;
        Assert.Equal((Title, "did-southland-fire-on-the-harbour", "2024-05-03", room.Harbour.Place), (copy.Dispute.Title, copy.Dispute.Slug, copy.Dispute.EventDate, copy.Dispute.PlaceId));
        Assert.Equal(["Northland", "Southland"], copy.Dispute.Sides.Select(side => side.Label).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(["Harbours", "Strikes on towns"], copy.Topics.Select(topic => topic.Name), StringComparer.Ordinal);
        Assert.Equal(room.Harbour.Denial, Assert.Single(copy.Claims).Id);
        Assert.Equal("Southland", copy.Dispute.Sides.Single(side => side.Id == copy.Claims[0].SideIn(copy.Dispute.Sides)).Label);
        Assert.Equal(RelationKind.SplitFrom, Assert.Single(copy.Dispute.Relations).Kind);
        var left = (await room.The<ReadWorkingCopy>().Read(room.Harbour.Id))!;
        Assert.Equal(room.Harbour.Accusation, Assert.Single(left.Claims).Id);
        Assert.Empty(left.Links);
        Assert.Equal((RelationKind.SplitInto, null), (Assert.Single(left.Dispute.Relations).Kind, left.Dispute.LeadFirstId));
        Assert.Equal(nameof(SplitDispute), (await room.HistoryOf(room.Harbour.Link))[^1].Deed);
        Assert.Contains((await room.HistoryOf(room.Harbour.Id))[^1].Texts, text => text.After == split.ToString());
        Assert.Contains((await room.HistoryOf(split))[^1].Texts, text => text.After == room.Harbour.Id.ToString());
    }

    [Theory, OnEveryDatabase("new first", "old first")]
    public async Task A_claim_is_found_under_its_address_whichever_of_the_two_is_published_first(DatabaseProvider provider, string order)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var slug = (await room.Read()).Document.Header.Slug;
        var split = await room.Split(room.Harbour.Id, Title, room.Harbour.Denial).Done();
        await room.The<ClaimTracker.Claims.Replies.RecordReply>().Do(room.FactChecker, split, null, Drafts.NotAsked(room.Harbour.Northland)).Done();
        Assert.Equal(room.Harbour.Id, await Home());
        if (order == "new first") await room.PublishThat(split);
        else await room.PublishThat(room.Harbour.Id, Press.Notice("update", room.Harbour.Denial), Press.Notice("update"));
        Assert.Equal(order == "new first" ? split : room.Harbour.Id, await Home());
        if (order == "new first") await room.PublishThat(room.Harbour.Id, Press.Notice("update", room.Harbour.Denial), Press.Notice("update"));
        else await room.PublishThat(split);
        Assert.Equal(split, await Home());
        Assert.Equal(2, (await room.The<ReadPublished>().Edition(slug, 1))!.Document.Claims.Count);
        Assert.Equal(Title, (await room.Read()).Related[split].Title);
        Assert.Equal((false, true, Title), Told((await room.The<ReadPublished>().History(slug))!));
        Assert.Equal(2, (await room.The<ReadBoard>().Read(new BoardQuery())).Entries.Count);

        async Task<Guid> Home() => (await room.The<ReadPublished>().ByClaim(room.Harbour.Denial))!.Value.Dispute.Document.Header.DisputeId;

        static (bool, bool, string) Told(PublishedHistory history) => Assert.Single(history.Moves) is var move ? (move.IsMerge, move.IsOut, move.Other.Title) : default;
    }

    [Theory, OnEveryDatabase]
    public async Task A_hold_on_a_claim_that_went_reaches_the_edition_that_still_shows_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var split = await room.Split(room.Harbour.Id, Title, room.Harbour.Denial).Done();
        await room.The<ClaimTracker.Claims.Replies.RecordReply>().Do(room.FactChecker, split, null, Drafts.NotAsked(room.Harbour.Northland)).Done();
        await room.PublishThat(split);
        var hold = await room.The<HoldFromReaders>().Do(room.Staff.Editor, split, room.Harbour.Denial, "Wait.").Done();
        Assert.Equal(room.Harbour.Accusation, Assert.Single((await room.Read()).Document.Claims).Id);
        Assert.Single((await room.Read()).Document.Held);
        await room.The<LiftHold>().Do(room.Staff.Editor, hold, 1, "Done.").Done();
        Assert.Equal(2, (await room.Read()).Document.Claims.Count);
        Assert.Equal(split, (await room.The<ReadPublished>().ByClaim(room.Harbour.Denial))!.Value.Dispute.Document.Header.DisputeId);
    }

    [Theory, OnEveryDatabase]
    public async Task A_hold_ends_for_both_disputes_although_the_index_was_made_again_meanwhile(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var split = await room.Split(room.Harbour.Id, Title, room.Harbour.Denial).Done();
        await room.The<ClaimTracker.Claims.Replies.RecordReply>().Do(room.FactChecker, split, null, Drafts.NotAsked(room.Harbour.Northland)).Done();
        await room.PublishThat(split);
        var hold = await room.The<HoldFromReaders>().Do(room.Staff.Editor, split, room.Harbour.Denial, "Wait.").Done();
        await room.The<ClaimTracker.Board.Index.RebuildBoard>().Do(Actor.Job("test")).Done();
        await room.The<LiftHold>().Do(room.Staff.Editor, hold, 1, "Done.").Done();
        Assert.Equal(split, (await room.The<ReadPublished>().ByClaim(room.Harbour.Denial))!.Value.Dispute.Document.Header.DisputeId);
        Assert.Equal(2, (await room.Read()).Document.Claims.Count);
    }

    [Theory, OnEveryDatabase]
    public async Task What_somebody_wrote_before_the_split_and_nobody_approved_is_their_contribution_to_the_new_dispute(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.Staff.Editor, "Southland says that it fired nothing.");
        var split = await room.Split(room.Harbour.Id, Title, room.Harbour.Denial).Done();
        await room.The<ClaimTracker.Claims.Replies.RecordReply>().Do(room.FactChecker, split, null, Drafts.NotAsked(room.Harbour.Northland)).Done();
        var third = await room.Join("third-editor", Role.Editor);
        var old = await room.SubmitThat(room.Harbour.Id, Press.Notice("update", room.Harbour.Denial), Press.Notice("update"));
        await room.Approve(third, old, Press.Notice("update", room.Harbour.Denial), Press.Notice("update")).Done();
        var submission = await room.SubmitThat(split);
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission), string.Empty, "You contributed to this submission", RefusalKind.NotAllowed);
        await room.Approve(third, submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_claim_that_was_split_off_can_be_merged_back(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var split = await room.Split(room.Harbour.Id, Title, room.Harbour.Denial).Done();
        await room.Merge(split, room.Harbour.Id).Done();
        var copy = (await room.The<ReadWorkingCopy>().Read(room.Harbour.Id))!;
        Assert.Equal([room.Harbour.Accusation, room.Harbour.Denial], copy.Claims.Select(claim => claim.Id));
        Assert.Equal(RelationKind.MergedFrom, Assert.Single(copy.Dispute.Relations).Kind);
    }

    [Theory, OnEveryDatabase]
    public async Task It_needs_claims_a_title_an_address_of_its_own_and_a_reason(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Refuses(draft => draft.ClaimIds = [], "ClaimIds", "Choose the claims");
        await Refuses(draft => draft.ClaimIds = ["nonsense"], "ClaimIds", "from the list");
        await Refuses(draft => draft.ClaimIds = [Guid.NewGuid().ToString()], "ClaimIds", "not in this dispute any more");
        await Refuses(draft => draft.ClaimIds.Add(room.Harbour.Accusation.ToString()), "ClaimIds", "Leave at least one claim here");
        await Refuses(draft => draft.Title = " ", "Title", "Write a neutral title");
        await Refuses(draft => draft.Slug = "who-shelled-the-harbour-of-averin-on-3-may-2024", "Slug", "Another dispute has the address");
        await Refuses(draft => draft.Reason = null, "Reason", "why they are two");
        await room.Refuses(() => room.The<SplitDispute>().Do(room.FactChecker, room.Harbour.Id, new SplitDraft()), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.RefusesUnknown(() => room.The<SplitDispute>().Do(room.Staff.Editor, Guid.NewGuid(), new SplitDraft()), "dispute");
        await room.RefusesStale(() => room.The<SplitDispute>().Do(room.Staff.Editor, room.Harbour.Id, new SplitDraft { Version = 77 }), "Somebody else saved this");

        async Task Refuses(Action<SplitDraft> spoil, string field, string words)
        {
            var draft = new SplitDraft { Version = await room.VersionOf<Dispute>(room.Harbour.Id), Title = Title, ClaimIds = [room.Harbour.Denial.ToString()], Reason = "Two questions." };
            spoil(draft);
            await room.Refuses(() => room.The<SplitDispute>().Do(room.Staff.Editor, room.Harbour.Id, draft), field, words);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task How_two_disputes_came_to_stand_by_moving_is_neither_chosen_nor_taken_back(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var split = await room.Split(room.Harbour.Id, Title, room.Harbour.Denial).Done();
        var other = await room.EnterAnother(room.FactChecker, "An earlier strike");
        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        await room.Refuses(() => room.The<RelateDisputes>().Do(room.FactChecker, room.Harbour.Id, version, other, RelationKind.MergedFrom), "Kind", "by merging or splitting");
        await room.Refuses(() => room.The<RelateDisputes>().Do(room.FactChecker, room.Harbour.Id, version, split, null), "OtherId", "Claims moved between these two");
    }
}
