using ClaimTracker.Data;
using ClaimTracker.Review.Interests;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Review;

/// <summary>Declaring an interest and ending it.</summary>
public sealed class InterestTests
{
    [Theory, OnEveryDatabase]
    public async Task A_declared_interest_is_its_persons_and_leaves_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var interest = await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Northland, "2020-01-01", "2027-12-31").Done();

        var line = Assert.Single(await room.HistoryOf(interest));
        Assert.Equal((nameof(DeclareInterest), nameof(Interest), room.Staff.Editor.AccountId, null), (line.Deed, line.ThingKind, line.ActorId, line.DisputeId));
        Assert.Equal(
            ["AccountId", "From: 2020-01-01", "Kind: party", "SubjectId", "Until: 2027-12-31", "Why: Worked there."],
            line.Texts.Select(text => text.Field is "AccountId" or "SubjectId" ? text.Field : $"{text.Field}: {text.After}").Order(StringComparer.Ordinal), StringComparer.Ordinal);
        var known = Assert.Single(await room.InterestsOf(room.Staff.Editor));
        Assert.Equal(("Northland", "Worked there.", InterestState.Holds), (known.Subject, known.Interest.Why, known.State));
        Assert.Empty(await room.InterestsOf(room.Staff.SecondEditor));
    }

    [Theory, OnEveryDatabase]
    public async Task An_interest_ends_and_stays_on_record(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var interest = await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Northland, "2025-01-01").Done();
        await room.End(room.Staff.Editor, interest, 1, null).Done();
        Assert.Equal(InterestState.Holds, Assert.Single(await room.InterestsOf(room.Staff.Editor)).State);
        room.Clock.Advance(TimeSpan.FromDays(1));

        var known = Assert.Single(await room.InterestsOf(room.Staff.Editor));
        Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2026, 3, 2), InterestState.Ended), (known.Interest.From, known.Interest.Until!.Value, known.State));
        var line = (await room.HistoryOf(interest))[^1];
        Assert.Equal((nameof(EndInterest), room.Staff.Editor.AccountId), (line.Deed, line.ActorId));
        Assert.Contains(line.Texts, text => text is { Field: "Until", Before: null, After: "2026-03-02" });
    }

    [Fact]
    public async Task Without_a_first_day_it_holds_from_today()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Northland).Done();
        var known = Assert.Single(await room.InterestsOf(room.Staff.Editor)).Interest;
        Assert.Equal((new DateOnly(2026, 3, 2), null), (known.From, known.Until));
    }

    [Fact]
    public async Task Those_who_are_not_signed_in_declare_nothing()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await room.Refuses(() => room.Declare(Actor.Visitor, InterestKind.Party, room.Harbour.Northland), string.Empty, "Sign in first", RefusalKind.NotAllowed);
        await room.Refuses(() => room.End(Actor.Visitor, Guid.NewGuid(), 1, null), string.Empty, "Sign in first", RefusalKind.NotAllowed);
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_on_its_field()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var party = room.Harbour.Northland;
        foreach (var subject in new[] { null, "party", $"party:{Guid.NewGuid()}", $"planet:{party}", $"outlet:{party}", "party:x" })
            await room.Refuses(() => Declare(new InterestDraft { Subject = subject, Why = "Worked there." }), nameof(InterestDraft.Subject), "Choose the party, outlet or topic");
        await room.Refuses(() => Declare(new InterestDraft { Subject = $"party:{party}", Why = " " }), nameof(InterestDraft.Why), "what the interest is");
        await room.Refuses(() => Declare(new InterestDraft { Subject = $"party:{party}", Why = new string('x', Interest.WhyLimit + 1) }), nameof(InterestDraft.Why), "at most 500");
        await room.Refuses(() => room.Declare(room.Staff.Editor, InterestKind.Party, party, "yesterday"), nameof(InterestDraft.From), "must be a day that exists");
        await room.Refuses(() => room.Declare(room.Staff.Editor, InterestKind.Party, party, null, "2026-02-30"), nameof(InterestDraft.Until), "must be a day that exists");
        await room.Refuses(() => room.Declare(room.Staff.Editor, InterestKind.Party, party, "2026-03-01", "2026-02-01"), nameof(InterestDraft.Until), "lies before the first");

        Task<Outcome<Guid>> Declare(InterestDraft draft) => room.The<DeclareInterest>().Do(room.Staff.Editor, draft);
    }

    [Fact]
    public async Task The_same_interest_is_not_declared_twice_for_the_same_days()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var (editor, party) = (room.Staff.Editor, room.Harbour.Northland);
        await room.Declare(editor, InterestKind.Party, party, "2026-01-01", "2026-06-01").Done();
        foreach (var (from, until) in new[] { ("2026-06-01", null), ("2025-01-01", "2026-01-01"), ("2026-02-01", "2026-02-02"), ("2025-01-01", null) })
            await room.Refuses(() => room.Declare(editor, InterestKind.Party, party, from, until), nameof(InterestDraft.Subject), "already for some of these days");
        await room.Declare(editor, InterestKind.Party, party, "2026-06-02").Done();
        await room.Declare(editor, InterestKind.Party, party, "2025-01-01", "2025-12-31").Done();
        await room.Declare(editor, InterestKind.Party, room.Harbour.Southland, "2026-01-01").Done();
        await room.Declare(room.Staff.SecondEditor, InterestKind.Party, party, "2026-01-01").Done();
    }

    [Fact]
    public async Task An_interest_is_ended_today_or_later()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var editor = room.Staff.Editor;
        var interest = await room.Declare(editor, InterestKind.Party, room.Harbour.Northland, "2025-01-01").Done();
        await room.Refuses(() => room.End(editor, interest, 1, "2026-03-01"), nameof(InterestEndDraft.Until), "Name today or a later day");
        await room.Refuses(() => room.End(editor, interest, 1, "soon"), nameof(InterestEndDraft.Until), "must be a day that exists");
        await room.End(editor, interest, 1, "2026-03-02").Done();
        room.Clock.Advance(TimeSpan.FromDays(10));
        await room.Refuses(() => room.End(editor, interest, 2, "2026-03-01"), nameof(InterestEndDraft.Until), "Name today or a later day");
        await room.End(editor, interest, 2, "2026-03-09").Done();
        Assert.Equal(InterestState.Ended, Assert.Single(await room.InterestsOf(editor)).State);
    }

    [Fact]
    public async Task An_interest_that_has_not_begun_can_be_called_off_and_declared_again()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var editor = room.Staff.Editor;
        var interest = await room.Declare(editor, InterestKind.Party, room.Harbour.Northland, "2026-05-01", "2026-08-01").Done();
        Assert.Equal(InterestState.Later, Assert.Single(await room.InterestsOf(editor)).State);
        await room.End(editor, interest, 1, null).Done();
        Assert.Equal(InterestState.CalledOff, Assert.Single(await room.InterestsOf(editor)).State);
        await room.Declare(editor, InterestKind.Party, room.Harbour.Northland, "2026-01-01").Done();
    }

    [Fact]
    public async Task An_interest_of_somebody_else_is_as_if_it_were_not_there()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var interest = await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Northland).Done();
        await room.RefusesUnknown(() => room.End(room.Staff.SecondEditor, interest, 1, null), "interest of yours");
        await room.RefusesUnknown(() => room.End(room.Staff.Administrator, interest, 1, null), "interest of yours");
        await room.RefusesUnknown(() => room.End(room.Staff.Editor, Guid.NewGuid(), 1, null), "interest of yours");
        Assert.Null(await room.The<ReadInterests>().One(room.Staff.SecondEditor.AccountId!.Value, interest));
    }

    [Fact]
    public async Task An_end_that_was_changed_meanwhile_is_shown()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        var interest = await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Northland).Done();
        await room.End(room.Staff.Editor, interest, 1, "2026-03-09").Done();
        await room.RefusesStale(() => room.End(room.Staff.Editor, interest, 1, null), "2026-03-09");
    }

    [Fact]
    public async Task What_is_not_recorded_any_more_leaves_the_interest_readable()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await room.Declare(room.Staff.Editor, InterestKind.Party, room.Harbour.Mission).Done();
        await using (var data = room.Look()) await data.Set<Party>().Where(party => party.Id == room.Harbour.Mission).ExecuteDeleteAsync();
        var known = Assert.Single(await room.InterestsOf(room.Staff.Editor));
        Assert.Equal((null, InterestKind.Party, "Worked there."), (known.Subject, known.Interest.Kind, known.Interest.Why));
    }
}
