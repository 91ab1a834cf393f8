using ClaimTracker.Board;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Review;

/// <summary>Two editors take the text of a dispute from readers for good, two give it back, and nothing is lost by it.</summary>
public sealed class SealTests
{
    private const string Why = "Somebody would be in danger.";

    [Theory, OnEveryDatabase]
    public async Task A_sealed_dispute_is_read_nowhere_its_hashes_stay_and_unsealed_it_is_what_it_was(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland says that its forces fired nothing that night.");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial));
        var slug = (await room.Read()).Document.Header.Slug;
        var ways = await room.WaysTo(slug);
        var hash = (await room.Read()).Document.Sha256;

        var seal = await Ask(room).Done();

        Assert.Empty(await room.WaysTo(slug));
        Assert.Equal(Why, (await room.The<ReadHold>().OnDispute(slug))!.Reason);
        Assert.Null(await room.The<ReadSeal>().OnDispute(slug));

        await room.The<ConfirmSeal>().Do(room.Staff.SecondEditor, seal, 1).Done();
        room.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, await room.The<EndUnconfirmedHolds>().Do().Done());

        Assert.Empty(await room.WaysTo(slug));
        Assert.Equal((null, null), (await room.The<ReadHold>().OnDispute(slug), await room.The<ReadHold>().OnClaim(room.Harbour.Denial)));
        var left = (await room.The<ReadSeal>().OnDispute(slug))!;
        Assert.Equal((room.Harbour.Id, SealGround.DangerToPerson, Why), (left.DisputeId, left.Ground, left.Reason));
        Assert.Equal([2, 1], left.Editions.Select(edition => edition.Number));
        Assert.Equal(hash, left.Editions[0].Sha256);
        Assert.Equal(left.At, (await room.The<ReadSeal>().OnDispute(room.Harbour.Id.ToString()))!.At);
        Assert.Equal(left.At, (await room.The<ReadSeal>().OnClaim(room.Harbour.Denial))!.At);
        await room.The<RebuildBoard>().Do(Actor.Job("index")).Done();
        Assert.Empty(await room.WaysTo(slug));

        await room.The<AskUnseal>().Do(room.Staff.SecondEditor, seal, 2, "The danger is over.").Done();
        Assert.Empty(await room.WaysTo(slug));
        await room.The<Unseal>().Do(room.Staff.Editor, seal, 3).Done();

        Assert.Equal(ways, await room.WaysTo(slug));
        Assert.Null(await room.The<ReadSeal>().OnDispute(slug));
        Assert.Null(await room.The<ReadSeal>().OnDispute(room.Harbour.Id.ToString()));
        var past = Assert.Single((await room.The<ReadPublished>().History(slug))!.Seals);
        Assert.Equal((Why, "The danger is over.", room.Clock.GetUtcNow()), (past.Reason, past.UnsealedBecause, past.Until));
        Assert.Equal("The danger is over.", Assert.Single((await room.The<ReadPublished>().History(slug))!.Holds).LiftedBecause);
        Assert.Equal(["AskSeal", "ConfirmSeal", "AskUnseal", "Unseal"], (await room.HistoryOf(seal)).Select(line => line.Deed), StringComparer.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task The_index_of_an_unsealed_dispute_is_what_it_was(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var before = await room.BoardIndex();
        var seal = await Sealed(room);
        Assert.NotEqual(before, await room.BoardIndex(), StringComparer.Ordinal);
        await room.The<AskUnseal>().Do(room.Staff.Editor, seal, 2, "Over.").Done();
        await room.The<Unseal>().Do(room.Staff.SecondEditor, seal, 3).Done();
        Assert.Equal(before, await room.BoardIndex());
    }

    [Theory, OnEveryDatabase]
    public async Task A_wish_to_seal_that_is_dropped_leaves_the_dispute_as_it_was(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var before = await room.BoardIndex();
        var seal = await Ask(room).Done();
        await room.Refuses(() => room.The<DropSeal>().Do(room.Staff.SecondEditor, seal, 1, " "), "Reason", "Write why it is not sealed");
        await room.The<DropSeal>().Do(room.Staff.SecondEditor, seal, 1, "The name is public anyway.").Done();
        Assert.Equal(before, await room.BoardIndex());
        Assert.Empty((await room.The<ReadPublished>().History((await room.Read()).Document.Header.Slug))!.Seals);
        Assert.Equal("DropSeal", (await room.HistoryOf(seal))[^1].Deed);
        await room.Refuses(() => room.The<ConfirmSeal>().Do(room.Staff.SecondEditor, seal, 2), string.Empty, "decided already", RefusalKind.Stale);
        await room.Refuses(() => Ask(room), string.Empty, "another editor must begin this one", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_alone_keeps_it_from_readers_and_the_wish_outlives_the_hold(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var seal = await Ask(room).Done();
        Assert.Empty(await room.The<ReadHolds>().Open());
        var hold = (await room.Row<Seal>(seal)).HoldId!.Value;
        await room.Refuses(() => room.The<LiftHold>().Do(room.Staff.SecondEditor, hold, 1, "Why."), string.Empty, "Decide on that first");
        room.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal(1, await room.The<EndUnconfirmedHolds>().Do().Done());
        Assert.Single((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
        var open = Assert.Single(await room.The<ReadSeals>().Open());
        Assert.Equal((seal, false), (open.Seal.Id, open.IsHeld));

        await room.The<ConfirmSeal>().Do(room.Staff.SecondEditor, seal, 1).Done();

        Assert.Empty((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
        await room.The<AskUnseal>().Do(room.Staff.Editor, seal, 2, "Over.").Done();
        await room.The<Unseal>().Do(room.Staff.SecondEditor, seal, 3).Done();
        Assert.Single((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_held_for_another_reason_is_held_when_it_is_unsealed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var hold = await room.The<HoldFromReaders>().Do(room.Staff.SecondEditor, room.Harbour.Id, null, "A family asked us to wait.").Done();
        await room.The<ConfirmHold>().Do(room.Staff.Editor, hold, 1).Done();
        var seal = await Sealed(room);
        Assert.Null((await room.Row<Seal>(seal)).HoldId);
        await room.The<AskUnseal>().Do(room.Staff.Editor, seal, 2, "Over.").Done();
        await room.The<Unseal>().Do(room.Staff.SecondEditor, seal, 3).Done();
        var slug = (await room.Row<Dispute>(room.Harbour.Id)).Slug;
        Assert.Empty(await room.WaysTo(slug));
        Assert.Equal("A family asked us to wait.", (await room.The<ReadHold>().OnDispute(slug))!.Reason);
    }

    [Theory, OnEveryDatabase]
    public async Task Nothing_of_a_sealed_dispute_is_submitted_approved_withdrawn_held_or_looked_through(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland says that its forces fired nothing that night.");
        var submission = await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done();
        await Sealed(room);
        const string Words = "Have it unsealed first";
        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission, Press.Notice("clarification", room.Harbour.Denial)), string.Empty, Words);
        await room.Refuses(() => room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, version, "Why."), string.Empty, Words);
        await room.Refuses(() => room.The<RecordLook>().Do(room.Staff.Editor, room.Harbour.Id, 1), string.Empty, Words);
        await room.Refuses(() => room.The<HoldFromReaders>().Do(room.Staff.Editor, room.Harbour.Id, null, Why), string.Empty, Words);
        await room.The<ReturnSubmission>().Do(room.Staff.Editor, submission, 1, "It is sealed.").Done();
        await room.Refuses(() => room.Submit(Press.Notice("clarification", room.Harbour.Denial)), string.Empty, Words);
    }

    private static async Task<Guid> Sealed(Newsroom room)
    {
        var seal = await Ask(room).Done();
        await room.The<ConfirmSeal>().Do(room.Staff.SecondEditor, seal, 1).Done();
        return seal;
    }

    private static Task<Outcome<Guid>> Ask(Newsroom room) => room.The<AskSeal>().Do(room.Staff.Editor, room.Harbour.Id, new SealDraft { Ground = "danger-to-person", Reason = Why });
}
