using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Claims;

/// <summary>Single fields are saved while they are typed: others may save other fields of the same thing, and nobody's text is lost or overwritten unseen.</summary>
public sealed class SaveFieldsTests
{
    [Theory, OnEveryDatabase]
    public async Task A_field_is_saved_alone_with_a_line_of_history_that_names_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var was = (await room.Row<Claim>(room.Harbour.Accusation)).Wording;
        var stored = await Save(room, room.FactChecker, new FieldChange("Wording", was, "  Southland shelled the harbour. ")).Done();
        Assert.Equal("Southland shelled the harbour.", Assert.Single(stored).Value);
        var line = (await room.HistoryOf(room.Harbour.Accusation))[^1];
        var text = Assert.Single(line.Texts);
        Assert.Equal(("SaveClaimFields", "Wording", was, "Southland shelled the harbour.", room.FactChecker.AccountId), (line.Deed, text.Field, text.Before, text.After, line.ActorId));
    }

    [Theory, OnEveryDatabase]
    public async Task Two_people_save_different_fields_of_one_claim_and_both_texts_stand(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var was = await room.Row<Claim>(room.Harbour.Accusation);
        await Save(room, room.FactChecker, new FieldChange("Wording", was.Wording, "One.")).Done();
        await Save(room, room.Staff.SecondChecker, new FieldChange("Medium", was.Medium, "radio")).Done();
        var now = await room.Row<Claim>(room.Harbour.Accusation);
        Assert.Equal(("One.", "radio"), (now.Wording, now.Medium));
    }

    [Theory, OnEveryDatabase]
    public async Task A_field_that_somebody_else_saved_is_refused_by_name_and_nothing_of_the_save_is_taken(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var was = await room.Row<Claim>(room.Harbour.Accusation);
        await Save(room, room.FactChecker, new FieldChange("Wording", was.Wording, "One.")).Done();
        await room.Refuses(() => Save(room, room.Staff.SecondChecker, new FieldChange("Medium", was.Medium, "radio"), new FieldChange("Wording", was.Wording, "Two.")), "Wording", "fact-checker@newsroom.test saved this field", RefusalKind.Stale);
        Assert.Equal(("One.", was.Medium), ((await room.Row<Claim>(room.Harbour.Accusation)).Wording, (await room.Row<Claim>(room.Harbour.Accusation)).Medium));
    }

    [Theory, OnEveryDatabase]
    public async Task The_same_save_sent_twice_is_done_once(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var change = new FieldChange("Wording", (await room.Row<Claim>(room.Harbour.Accusation)).Wording, "One.");
        await Save(room, room.FactChecker, change).Done();
        var lines = await room.CountHistory();
        Assert.Empty(await Save(room, room.FactChecker, change).Done());
        Assert.Equal(lines, await room.CountHistory());
    }

    [Theory, OnEveryDatabase]
    public async Task A_field_of_a_row_is_found_by_the_rows_id_and_a_new_row_is_added(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var point = room.Harbour.AccusationPoints[1];
        await Save(room, room.FactChecker,
            new FieldChange($"Points.{point}.Value", "7 dead", "8 dead"),
            new FieldChange("Points.new.Element", null, "place"), new FieldChange("Points.new.Stance", null, "affirms"), new FieldChange("Points.new.Basis", null, "our-reading"), new FieldChange("Points.new.Value", null, "the pier")).Done();
        await using var data = room.Look();
        var points = await data.Set<Point>().Where(row => row.ClaimId == room.Harbour.Accusation).OrderBy(row => row.Position).ToListAsync();
        Assert.Equal("8 dead", points.Single(row => row.Id == point).Value);
        Assert.Equal((Element.Place, "the pier"), (points[^1].Element, points[^1].Value));
    }

    [Theory, OnEveryDatabase]
    public async Task A_sentence_on_a_row_stands_at_the_field_as_the_page_names_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var point = room.Harbour.AccusationPoints[1];
        await room.Refuses(() => Save(room, room.FactChecker, new FieldChange($"Points.{point}.Stance", "affirms", "sings")), $"Points.{point}.Stance", "from the list");
        var day = (await room.Row<Claim>(room.Harbour.Accusation)).StatedOn;
        await room.Refuses(() => Save(room, room.FactChecker, new FieldChange("StatedOn", day, "yesterday")), "StatedOn", "is no date");
    }

    [Theory, OnEveryDatabase]
    public async Task Words_and_what_they_are_can_be_saved_together_and_not_apart(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, new ClaimDraft { SpeakerId = room.Harbour.NorthMinistry.ToString(), Wording = "It rained.", Act = "asserts" }).Done();
        await room.Refuses(() => room.The<SaveClaimFields>().Do(room.FactChecker, room.Harbour.Id, id, [new FieldChange("Words", null, "It rained")]), "Form", "what the words are");
        await room.The<SaveClaimFields>().Do(room.FactChecker, room.Harbour.Id, id, [new FieldChange("Words", null, "It rained"), new FieldChange("Form", "", "original"), new FieldChange("Whose", "", "speaker")]).Done();
        Assert.Equal("It rained", (await room.Row<Claim>(id)).Words);
    }

    [Theory, OnEveryDatabase]
    public async Task A_new_speaker_takes_the_place_of_the_one_on_the_list(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Save(room, room.FactChecker, new FieldChange("NewSpeaker", null, "The harbour master"), new FieldChange("NewSpeakerKind", null, "person")).Done();
        await using var data = room.Look();
        Assert.Equal("The harbour master", await data.Claims.Where(claim => claim.Id == room.Harbour.Accusation).Select(claim => claim.Speaker.Name).SingleAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task Names_that_no_form_has_change_nothing(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        foreach (var name in new[] { "Version", "Id", "Points", "Points.new.Id", $"Points.{Guid.NewGuid()}.Value", "AddresseeIds", "GetType", "Points[0].Value", "" })
            await room.Refuses(() => Save(room, room.FactChecker, new FieldChange(name, null, "1")), name, "no longer there", RefusalKind.Stale);
        await room.Refuses(() => Save(room, room.FactChecker, [.. Enumerable.Range(0, 61).Select(at => new FieldChange("Wording", null, $"{at}"))]), string.Empty, "At most 60");
    }

    [Theory, OnEveryDatabase]
    public async Task A_whole_form_may_hold_more_fields_than_one_save_may_change(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var was = (await room.Row<Claim>(room.Harbour.Accusation)).Wording;
        await Save(room, room.FactChecker, [.. Enumerable.Range(0, 200).Select(at => new FieldChange($"Points.{Guid.NewGuid()}.Value", $"{at}", $"{at}")), new FieldChange("Wording", was, "One.")]).Done();
        Assert.Equal("One.", (await room.Row<Claim>(room.Harbour.Accusation)).Wording);
    }

    [Theory, OnEveryDatabase]
    public async Task Only_who_may_write_saves_fields_and_only_in_the_claims_own_dispute(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => Save(room, room.Staff.Administrator, new FieldChange("Medium", null, "radio")), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<SaveDisputeFields>().Do(room.Staff.Administrator, room.Harbour.Id, [new FieldChange("Clock", null, "night")]), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
        await room.RefusesUnknown(() => room.The<SaveClaimFields>().Do(room.FactChecker, Guid.NewGuid(), room.Harbour.Accusation, []), "claim");
        await room.RefusesUnknown(() => room.The<SaveDisputeFields>().Do(room.FactChecker, Guid.NewGuid(), []), "dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task Fields_of_the_dispute_are_saved_alike(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var was = await room.Row<Dispute>(room.Harbour.Id);
        await Fields(room, new FieldChange("Title", was.Title, "Fire in the harbour")).Done();
        var line = (await room.HistoryOf(room.Harbour.Id))[^1];
        Assert.Equal(("SaveDisputeFields", "Title"), (line.Deed, Assert.Single(line.Texts).Field));
        await room.Refuses(() => Fields(room, new FieldChange("Title", was.Title, "Another")), "Title", "saved this field", RefusalKind.Stale);
        await room.Refuses(() => Fields(room, new FieldChange("Title", "Fire in the harbour", "")), "Title", "Write a neutral title");
        Assert.Equal("Fire in the harbour", (await room.Row<Dispute>(room.Harbour.Id)).Title);
    }

    [Theory, OnEveryDatabase]
    public async Task Who_saves_a_field_contributes(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Save(room, room.Staff.Editor, new FieldChange("Medium", (await room.Row<Claim>(room.Harbour.Accusation)).Medium, "radio")).Done();
        var submission = await room.Submit().Done();
        Assert.Contains("You contributed", (await room.Approve(room.Staff.Editor, submission)).Sentence, StringComparison.Ordinal);
    }

    private static Task<Outcome<IReadOnlyDictionary<string, string?>>> Save(Newsroom room, Actor who, params IReadOnlyList<FieldChange> changes) =>
        room.The<SaveClaimFields>().Do(who, room.Harbour.Id, room.Harbour.Accusation, changes);

    private static Task<Outcome<IReadOnlyDictionary<string, string?>>> Fields(Newsroom room, FieldChange change) =>
        room.The<SaveDisputeFields>().Do(room.FactChecker, room.Harbour.Id, [change]);
}
