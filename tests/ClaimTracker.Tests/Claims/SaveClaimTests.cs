using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Claims;

public sealed class SaveClaimTests
{
    [Theory, OnEveryDatabase]
    public async Task Words_as_said_are_kept_as_said(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Accusation(room.Harbour.NorthMinistry);
        draft.Words = "  “Gəncə”\r\n\u202Eatəş açıldı\u202C: e\u0301  ";
        var id = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft).Done();
        Assert.Equal("  “Gəncə”\n\u202Eatəş açıldı\u202C: e\u0301  ", (await room.Row<Claim>(id)).Words);
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_left_empty_stays_empty(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, new ClaimDraft { SpeakerId = room.Harbour.NorthMinistry.ToString(), Wording = "It rained.", Act = "asserts" }).Done();
        var claim = await room.Row<Claim>(id);
        Assert.Equal((null, null, null, null, null), (claim.Words, claim.StatedOn, claim.Medium, claim.RelayedBy, claim.LanguageSaid));
    }

    [Theory, OnEveryDatabase]
    public async Task A_new_claim_with_its_points_and_figures_is_one_line_of_history(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var line = Assert.Single(await room.HistoryOf(room.Harbour.Accusation));
        Assert.Equal(("SaveClaim", ChangeKind.Added, "Claim", (Guid?)room.Harbour.Id, 1), (line.Deed, line.Kind, line.ThingKind, line.DisputeId, line.ThingVersion));
        Assert.Contains(line.Texts, text => text.Field.StartsWith("Point ", StringComparison.Ordinal) && text.After == "from Southland");
        Assert.Contains(line.Texts, text => text.Field.StartsWith("Figure ", StringComparison.Ordinal) && text.Field.EndsWith("Low", StringComparison.Ordinal) && text.After == "7");
    }

    [Theory, OnEveryDatabase]
    public async Task Amending_one_point_records_that_field_and_raises_the_claims_number(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = await Opened(room);
        draft.Points[1].Value = "8 dead";
        await Amend(room, draft).Done();
        var line = (await room.HistoryOf(room.Harbour.Accusation))[^1];
        var text = Assert.Single(line.Texts);
        Assert.Equal(("7 dead", "8 dead", 2), (text.Before, text.After, line.ThingVersion));
        Assert.EndsWith(": Value", text.Field, StringComparison.Ordinal);
        await using var data = room.Look();
        Assert.Equal(room.Harbour.AccusationPoints, await data.Set<Point>().Where(point => point.ClaimId == room.Harbour.Accusation).OrderBy(point => point.Position).Select(point => point.Id).ToListAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task A_row_that_was_emptied_is_removed_and_recorded(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = await Opened(room);
        draft.Figures = [];
        await Amend(room, draft).Done();
        await using var data = room.Look();
        Assert.False(await data.Set<Figure>().AnyAsync(figure => figure.ClaimId == room.Harbour.Accusation));
        Assert.Contains((await room.HistoryOf(room.Harbour.Accusation))[^1].Texts, text => text is { Before: "7", After: null });
    }

    [Theory, OnEveryDatabase]
    public async Task Figures_that_count_the_same_group_share_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Accusation(room.Harbour.SouthMinistry);
        draft.Figures = [Drafts.Figure("5", null), Drafts.Figure(null, "9")];
        await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft).Done();
        await using var data = room.Look();
        Assert.Single(await data.Set<CountedGroup>().ToListAsync());
        Assert.Equal(3, await data.Set<Figure>().CountAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task A_new_speaker_is_found_by_name_and_party_before_one_is_added(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Accusation(Guid.Empty);
        (draft.SpeakerId, draft.NewSpeaker, draft.NewSpeakerKind, draft.NewSpeakerPartyId) = (null, "Northland’s ministry of defence", "body", room.Harbour.Northland.ToString());
        var known = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft).Done();
        Assert.Equal(room.Harbour.NorthMinistry, (await room.Row<Claim>(known)).SpeakerId);
        draft.NewSpeakerPartyId = room.Harbour.Mission.ToString();
        var added = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft).Done();
        var speaker = (await room.Row<Claim>(added)).SpeakerId;
        Assert.NotEqual(room.Harbour.NorthMinistry, speaker);
        Assert.Equal("SaveClaim", Assert.Single(await room.HistoryOf(speaker)).Deed);
    }

    [Theory, OnEveryDatabase]
    public async Task A_claim_stands_on_the_side_of_its_speakers_party_unless_another_is_chosen(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var data = room.Look();
        var sides = await data.Set<Side>().Include(side => side.Parties).ToListAsync();
        foreach (var (typed, expected) in new (string?, Guid?)[] { (null, room.Harbour.NorthSide), (room.Harbour.SouthSide.ToString(), room.Harbour.SouthSide), (ClaimDraft.NoSide, null) })
        {
            var draft = Drafts.Accusation(room.Harbour.NorthMinistry);
            draft.Side = typed;
            var id = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, draft).Done();
            Assert.Equal(expected, (await data.Claims.Include(claim => claim.Speaker).SingleAsync(claim => claim.Id == id)).SideIn(sides));
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_claim_of_another_dispute_is_not_amended_here(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var other = await room.The<SaveDispute>().Do(room.FactChecker, null, Drafts.Dispute("Another dispute")).Done();
        var draft = await Opened(room);
        await room.RefusesUnknown(() => room.The<SaveClaim>().Do(room.FactChecker, other, room.Harbour.Accusation, draft), "claim");
        await room.RefusesUnknown(() => room.The<SaveClaim>().Do(room.FactChecker, Guid.NewGuid(), null, draft), "dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task Removing_a_claim_takes_its_links_citations_verdict_and_place_in_the_lead_along_each_with_a_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<RemoveClaim>().Do(room.Staff.SecondChecker, room.Harbour.Accusation, 1).Done();
        var dispute = await room.Row<Dispute>(room.Harbour.Id);
        Assert.Equal((null, null), (dispute.LeadFirstId, dispute.LeadSecondId));
        foreach (var gone in new[] { room.Harbour.Accusation, room.Harbour.Link, room.Harbour.Citation, room.Harbour.Verdict })
        {
            var line = (await room.HistoryOf(gone))[^1];
            Assert.Equal(("RemoveClaim", ChangeKind.Removed, room.Staff.SecondChecker.AccountId), (line.Deed, line.Kind, line.ActorId));
        }
        Assert.Contains((await room.HistoryOf(room.Harbour.Accusation))[^1].Texts, text => text is { Before: "from Southland", After: null });
        await room.RefusesUnknown(() => room.The<RemoveClaim>().Do(room.FactChecker, room.Harbour.Accusation, 1), "claim");
    }

    private static Task<Outcome<Guid>> Amend(Newsroom room, ClaimDraft draft) => room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Accusation, draft);

    private static async Task<ClaimDraft> Opened(Newsroom room)
    {
        await using var data = room.Look();
        var draft = Drafts.Accusation(room.Harbour.NorthMinistry);
        draft.Version = 1;
        (draft.Points[0].Id, draft.Points[1].Id) = (room.Harbour.AccusationPoints[0].ToString(), room.Harbour.AccusationPoints[1].ToString());
        draft.Figures[0].Id = (await data.Set<Figure>().Where(figure => figure.ClaimId == room.Harbour.Accusation).Select(figure => figure.Id).SingleAsync()).ToString();
        return draft;
    }
}
