using System.Globalization;
using ClaimTracker.Claims;
using ClaimTracker.Claims.Occurrences;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Claims;

/// <summary>A claim that is said again is a further occurrence of it: a row of the claim, saved and recorded with it.</summary>
public sealed class OccurrenceTests
{
    [Theory, OnEveryDatabase]
    public async Task An_occurrence_is_entered_with_its_claim_and_stands_in_its_line_of_history(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Amend(room, draft => draft.Occurrences.Add(Again(room.Harbour.Citation))).Done();
        var line = (await room.HistoryOf(room.Harbour.Accusation))[^1];
        Assert.Equal(("SaveClaim", (Guid?)room.Harbour.Id, 2), (line.Deed, line.DisputeId, line.ThingVersion));
        Assert.Contains(line.Texts, text => text.Field.StartsWith("Occurrence ", StringComparison.Ordinal) && text.Field.EndsWith(": StatedOn", StringComparison.Ordinal) && text.After == "2024-05-05");
        var kept = Assert.Single(await Kept(room));
        Assert.Equal(("2024-05-05", "an interview", "The Coast Daily", "az", "Onlar atdı.", (Guid?)room.Harbour.Citation), (kept.StatedOn, kept.Medium, kept.RelayedBy, kept.LanguageSaid, kept.Words, kept.CitationId));
    }

    [Theory, OnEveryDatabase]
    public async Task One_field_of_an_occurrence_is_saved_alone(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Amend(room, draft => draft.Occurrences.Add(Again())).Done();
        var id = Assert.Single(await Kept(room)).Id;
        await Save(room, new FieldChange($"Occurrences.{id}.Medium", "an interview", "a briefing")).Done();
        var line = (await room.HistoryOf(room.Harbour.Accusation))[^1];
        Assert.Equal(("SaveClaimFields", "an interview", "a briefing"), (line.Deed, Assert.Single(line.Texts).Before, line.Texts.Single().After));
        await Save(room, new FieldChange("Occurrences.new.StatedOn", null, "2024-05")).Done();
        Assert.Equal(["2024-05-05", "2024-05"], (await Kept(room)).Select(row => row.StatedOn), StringComparer.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task An_occurrence_that_was_emptied_is_removed_and_recorded(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Amend(room, draft => draft.Occurrences.Add(Again())).Done();
        await Amend(room, draft => draft.Occurrences.Clear()).Done();
        Assert.Empty(await Kept(room));
        Assert.Contains((await room.HistoryOf(room.Harbour.Accusation))[^1].Texts, text => text is { Before: "2024-05-05", After: null });
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_typed_as_a_new_claim_is_entered_as_an_occurrence_with_a_line_of_its_own(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var typed = Drafts.Accusation(room.Harbour.NorthMinistry);
        (typed.StatedOn, typed.Medium, typed.RelayedBy) = ("2024-05-06", "a briefing", "An agency");
        Assert.Equal(room.Harbour.Accusation, await Enter(room, OccurrenceDraft.From(typed)).Done());
        (typed.Form, typed.StatedOn) = ("original", "2024-05-07");
        await Enter(room, OccurrenceDraft.From(typed)).Done();
        var line = (await room.HistoryOf(room.Harbour.Accusation))[^1];
        Assert.Equal(("EnterOccurrence", ChangeKind.Changed, (Guid?)room.Harbour.Id), (line.Deed, line.Kind, line.DisputeId));
        var rows = await Kept(room);
        Assert.Equal([("2024-05-06", "a briefing", "An agency", "az", null), ("2024-05-07", "a briefing", "An agency", "az", typed.Words)], rows.Select(row => (row.StatedOn, row.Medium, row.RelayedBy, row.LanguageSaid, row.Words)));
    }

    [Theory, OnEveryDatabase]
    public async Task An_occurrence_without_a_day_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => Enter(room, new OccurrenceDraft { Medium = "a briefing" }), "StatedOn", "Write on which day it was said again");
        await room.Refuses(() => Enter(room, new OccurrenceDraft { StatedOn = "last week" }), "StatedOn", "is no date that we can read");
        await room.Refuses(() => Amend(room, draft => draft.Occurrences.Add(new OccurrenceDraft { Medium = "a briefing" })), "Occurrences[0].StatedOn", "Write on which day");
    }

    [Theory, OnEveryDatabase]
    public async Task The_statement_itself_is_no_occurrence_of_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => Enter(room, new OccurrenceDraft { StatedOn = "2024-05-03", Medium = "a statement on its website" }), "StatedOn", "That is the statement itself");
        await Enter(room, new OccurrenceDraft { StatedOn = "2024-05-03", Medium = "a briefing" }).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task Words_of_an_occurrence_need_their_language(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => Enter(room, new OccurrenceDraft { StatedOn = "2024-05-05", Words = "Onlar atdı." }), "LanguageSaid", "in which language these words were said");
        await room.Refuses(() => Enter(room, new OccurrenceDraft { StatedOn = "2024-05-05", LanguageSaid = "not a language" }), "LanguageSaid", "must be a language tag");
    }

    [Theory, OnEveryDatabase]
    public async Task A_source_that_does_not_state_the_claim_shows_no_occurrence_of_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => Enter(room, Again(Guid.NewGuid())), "CitationId", "cited for this claim as “states it”");
        await room.Refuses(() => room.The<EnterOccurrence>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Denial, Again(room.Harbour.Citation)), "CitationId", "cited for this claim");
    }

    [Theory, OnEveryDatabase]
    public async Task A_claim_takes_forty_occurrences_and_no_more(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Amend(room, draft => draft.Occurrences.AddRange(Enumerable.Range(1, 40).Select(number => new OccurrenceDraft { StatedOn = "2024-05-05", Medium = number.ToString(CultureInfo.InvariantCulture) }))).Done();
        await room.Refuses(() => Enter(room, Again()), "StatedOn", "at most 40 further occurrences");
    }

    [Theory, OnEveryDatabase]
    public async Task An_occurrence_of_a_claim_of_another_dispute_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => room.The<EnterOccurrence>().Do(room.FactChecker, Guid.NewGuid(), room.Harbour.Accusation, Again()), "claim");
    }

    private static OccurrenceDraft Again(Guid? citation = null) => new()
    {
        StatedOn = "2024-05-05", Medium = "an interview", RelayedBy = "The Coast Daily", LanguageSaid = "az", Words = "Onlar atdı.", CitationId = citation?.ToString(),
    };

    private static Task<Outcome<Guid>> Enter(Newsroom room, OccurrenceDraft draft) => room.The<EnterOccurrence>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Accusation, draft);

    private static Task<Outcome<IReadOnlyDictionary<string, string?>>> Save(Newsroom room, params FieldChange[] changes) =>
        room.The<SaveClaimFields>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Accusation, changes);

    private static async Task<Outcome<Guid>> Amend(Newsroom room, Action<ClaimDraft> change)
    {
        await using var data = room.Look();
        var claim = await data.Claims.AsNoTracking().Include(row => row.Addressees).Include(row => row.Points).Include(row => row.Figures).ThenInclude(figure => figure.Counted).Include(row => row.Occurrences)
            .SingleAsync(row => row.Id == room.Harbour.Accusation);
        var draft = ClaimDraft.From(claim);
        change(draft);
        return await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, claim.Id, draft);
    }

    private static async Task<List<Occurrence>> Kept(Newsroom room)
    {
        await using var data = room.Look();
        return await data.Set<Occurrence>().AsNoTracking().Where(row => row.ClaimId == room.Harbour.Accusation).OrderBy(row => row.Position).ToListAsync();
    }
}
