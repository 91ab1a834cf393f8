using System.Text.Json;
using ClaimTracker.Board;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Review;

/// <summary>What was published can be kept from readers at once, by two people for longer than a day, and nothing is lost by it.</summary>
public sealed class HoldTests
{
    private const string Why = "A family asked us to wait for the funeral.";

    [Theory, OnEveryDatabase]
    public async Task Nothing_of_a_held_dispute_is_read_anywhere_until_it_is_lifted(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland says that its forces fired nothing that night.");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial));
        var slug = (await room.Read()).Document.Header.Slug;
        var before = await room.BoardIndex();

        var hold = await Hold(room).Done();

        Assert.Empty(await room.WaysTo(slug));
        Assert.Equal((null, Why), ((await room.The<ReadHold>().OnDispute(slug))!.ClaimId, (await room.The<ReadHold>().OnDispute(slug))!.Reason));
        Assert.Equal(room.Clock.GetUtcNow() + TimeSpan.FromHours(24), (await room.The<ReadHold>().OnClaim(room.Harbour.Denial))!.EndsAt);

        await room.The<LiftHold>().Do(room.Staff.SecondEditor, hold, 1, "The funeral is over.").Done();

        Assert.Equal("current edition1 asof history claim board search notice party sitemap edition2", string.Join(' ', await room.WaysTo(slug)));
        Assert.Equal(before, await room.BoardIndex());
        Assert.Null(await room.The<ReadHold>().OnDispute(slug));
        var past = Assert.Single((await room.The<ReadPublished>().History(slug))!.Holds);
        Assert.Equal((false, Why, "The funeral is over."), (past.OfOneClaim, past.Reason, past.LiftedBecause));
        Assert.Equal(["HoldFromReaders", "LiftHold"], (await room.HistoryOf(hold)).Select(line => line.Deed), StringComparer.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task A_held_claim_is_missing_everywhere_and_its_side_does_not_seem_silent(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland says that its forces fired nothing that night.");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial));

        var hold = await Hold(room, room.Harbour.Denial).Done();

        var read = await room.Read();
        Assert.Equal([room.Harbour.Accusation], read.Document.Claims.Select(claim => claim.Id));
        Assert.Empty(read.Document.Notices);
        Assert.Empty(read.Document.Header.Links);
        Assert.Equal((room.Harbour.SouthSide, room.Harbour.Denial), (read.Document.Held.Single().SideId!.Value, read.Document.Held.Single().Hold.ClaimId!.Value));
        Assert.Empty(Strip.Of(read.Document));
        Assert.Null(await room.The<ReadPublished>().ByClaim(room.Harbour.Denial));
        Assert.NotNull(await room.The<ReadPublished>().ByClaim(room.Harbour.Accusation));
        var entry = Assert.Single((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
        Assert.Equal((true, 0, 0, 1), (entry.HasHeld, entry.Lead.Count, entry.Contested.Count, entry.Claims));
        Assert.Empty((await room.The<ReadBoard>().Read(new BoardQuery("nothing that night"))).Entries);
        Assert.Empty((await room.The<ReadNotices>().Read(null, null)).Notices);
        Assert.DoesNotContain("nothing that night", JsonSerializer.Serialize((await room.The<ReadPublished>().History(read.Document.Header.Slug))!.Lines), StringComparison.Ordinal);

        await room.The<LiftHold>().Do(room.Staff.Editor, hold, 1, "It may be read.").Done();

        Assert.Equal(2, (await room.Read()).Document.Claims.Count);
        Assert.Single((await room.The<ReadBoard>().Read(new BoardQuery("nothing that night"))).Entries);
    }

    [Theory, OnEveryDatabase]
    public async Task A_hold_that_no_second_editor_confirms_ends_by_itself_after_a_day(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var whole = await Hold(room).Done();
        var claim = await Hold(room, room.Harbour.Denial).Done();
        await room.The<ConfirmHold>().Do(room.Staff.SecondEditor, claim, 1).Done();
        room.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await room.The<EndUnconfirmedHolds>().Do().Done());
        Assert.Empty((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
        room.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, await room.The<EndUnconfirmedHolds>().Do().Done());

        Assert.Single((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
        Assert.Equal(room.Harbour.Denial, (await room.Read()).Document.Held.Single().Hold.ClaimId);
        Assert.Equal(claim, Assert.Single(await room.The<ReadHolds>().Open()).Id);
        Assert.Equal(("EndUnconfirmedHolds", ActorKind.Job), ((await room.HistoryOf(whole))[^1].Deed, (await room.HistoryOf(whole))[^1].ActorKind));
        room.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, await room.The<EndUnconfirmedHolds>().Do().Done());
    }

    [Theory, OnEveryDatabase]
    public async Task A_hold_needs_an_editor_a_reason_and_something_published(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => Hold(room), string.Empty, "Nothing of this dispute was published");
        await room.Publish();
        await room.Refuses(() => room.The<HoldFromReaders>().Do(room.Staff.Editor, room.Harbour.Id, null, " "), "Reason", "Write the sentence that readers get");
        await room.Refuses(() => room.The<HoldFromReaders>().Do(room.FactChecker, room.Harbour.Id, null, Why), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<HoldFromReaders>().Do(room.Staff.Administrator, room.Harbour.Id, null, Why), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.Refuses(() => Hold(room, Guid.NewGuid()), "ClaimId", "was never published in this dispute");
        await room.RefusesUnknown(() => room.The<HoldFromReaders>().Do(room.Staff.Editor, Guid.NewGuid(), null, Why), "dispute");
        await Hold(room).Done();
        await room.Refuses(() => Hold(room), string.Empty, "held already");
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_alone_holds_again_what_nobody_else_agreed_to_hold(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.The<LiftHold>().Do(room.Staff.Editor, await Hold(room).Done(), 1, "I was wrong.").Done();
        await room.Refuses(() => Hold(room), string.Empty, "another editor must begin this one", RefusalKind.NotAllowed);
        await room.Refuses(() => Hold(room, room.Harbour.Denial), string.Empty, "another editor must begin this one", RefusalKind.NotAllowed);
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await room.The<HoldFromReaders>().Do(room.Staff.SecondEditor, room.Harbour.Id, room.Harbour.Accusation, Why).Done();
        await Hold(room).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_second_editor_without_an_interest_confirms_once(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var hold = await Hold(room).Done();
        await room.Refuses(() => room.The<ConfirmHold>().Do(room.Staff.Editor, hold, 1), string.Empty, "You began this hold", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<ConfirmHold>().Do(room.FactChecker, hold, 1), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.RefusesUnknown(() => room.The<ConfirmHold>().Do(room.Staff.SecondEditor, Guid.NewGuid(), 1), "hold");
        await room.Declare(room.Staff.SecondEditor, InterestKind.Party, room.Harbour.Northland).Done();
        await room.Refuses(() => room.The<ConfirmHold>().Do(room.Staff.SecondEditor, hold, 1), string.Empty, "You declared an interest", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<LiftHold>().Do(room.Staff.SecondEditor, hold, 1, "Why."), string.Empty, "You declared an interest", RefusalKind.NotAllowed);
        var third = await room.Join("third-editor", Role.Editor);
        await room.The<ConfirmHold>().Do(third, hold, 1).Done();
        Assert.Equal("ConfirmHold", (await room.HistoryOf(hold))[^1].Deed);
        await room.Refuses(() => room.The<ConfirmHold>().Do(third, hold, 2), string.Empty, "confirmed already");
        await room.RefusesStale(() => room.The<LiftHold>().Do(third, hold, 1, "Why."), "Confirmed at");
        await room.Refuses(() => room.The<LiftHold>().Do(third, hold, 2, null), "Reason", "Write why it is lifted");
        await room.The<LiftHold>().Do(third, hold, 2, "Why.").Done();
        await room.Refuses(() => room.The<LiftHold>().Do(third, hold, 3, "Why."), string.Empty, "has ended already", RefusalKind.Stale);
    }

    [Theory, OnEveryDatabase]
    public async Task An_edition_published_or_withdrawn_under_a_hold_stays_held_and_a_rebuilt_index_keeps_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var hold = await Hold(room).Done();
        await room.Reword(room.FactChecker, "Southland says that its forces fired nothing that night.");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial));
        await room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), "Why.").Done();
        var slug = (await room.Row<Dispute>(room.Harbour.Id)).Slug;
        Assert.Empty(await room.WaysTo(slug));
        await room.The<RebuildBoard>().Do(Actor.Job("index")).Done();
        Assert.Empty(await room.WaysTo(slug));
        Assert.NotNull(await room.The<ReadHold>().OnClaim(room.Harbour.Denial));

        await room.The<LiftHold>().Do(room.Staff.SecondEditor, hold, 1, "Over.").Done();

        Assert.Equal((3, EditionKind.Withdrawn), ((await room.Read()).CurrentNumber, (await room.Read()).CurrentKind));
        Assert.Empty((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
    }

    private static Task<Outcome<Guid>> Hold(Newsroom room, Guid? claim = null) => room.The<HoldFromReaders>().Do(room.Staff.Editor, room.Harbour.Id, claim, Why);
}
