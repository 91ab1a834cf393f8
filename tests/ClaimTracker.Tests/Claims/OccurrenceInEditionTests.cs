using System.Text;
using ClaimTracker.Claims;
using ClaimTracker.Claims.Occurrences;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Review.Reading;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Claims;

/// <summary>Occurrences are published with their claim and the source that shows them; editions without any keep their bytes.</summary>
public sealed class OccurrenceInEditionTests
{
    [Theory, OnEveryDatabase]
    public async Task An_occurrence_without_a_source_keeps_the_dispute_from_being_submitted(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Enter(room, null);
        await room.Refuses(() => room.Submit(), string.Empty, "was said again on 2024-05-05, or remove that occurrence");
    }

    [Theory, OnEveryDatabase]
    public async Task An_edition_holds_the_occurrence_and_a_claim_without_one_has_no_such_field(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Enter(room, room.Harbour.Citation);
        await room.Publish();
        var document = (await room.Read()).Document;
        var row = Assert.Single(document.Claim(room.Harbour.Accusation)!.Occurrences!);
        Assert.Equal(("2024-05-05", "a briefing", (Guid?)room.Harbour.Citation), (row.StatedOn, row.Medium, row.CitationId));
        Assert.Null(document.Claim(room.Harbour.Denial)!.Occurrences);
        Assert.DoesNotContain("occurrences", Encoding.UTF8.GetString(EditionFormat.Write(document.Claim(room.Harbour.Denial)!)), StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task A_new_occurrence_is_a_difference_that_names_its_source(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await Enter(room, room.Harbour.Citation);
        var preview = await room.The<PreviewSubmission>().Read(room.Harbour.Id);
        var difference = Assert.Single(preview!.Differences.Single(subject => subject.ClaimId == room.Harbour.Accusation).Fields);
        Assert.Equal(("occurrences", null, true, false), (difference.Field, difference.Said, difference.Matters, difference.WordingOnly));
        Assert.Contains("stated on: 2024-05-05", difference.Says, StringComparison.Ordinal);
        Assert.Contains("citation: Harbour shelled at night", difference.Says, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task A_citation_that_shows_an_occurrence_is_neither_removed_nor_turned_into_another_role(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Enter(room, room.Harbour.Citation);
        var version = await room.VersionOf<Citation>(room.Harbour.Citation);
        await room.Refuses(() => room.The<RemoveCitation>().Do(room.FactChecker, room.Harbour.Citation, version), string.Empty, "was said again on 2024-05-05");
        var draft = Drafts.Citation(room.Harbour.Source, "context", Drafts.OfParty("Northland’s ministry", room.Harbour.Northland));
        draft.Version = version;
        await room.Refuses(() => room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Accusation, room.Harbour.Citation, draft), "Role", "so it must state it");
    }

    [Theory, OnEveryDatabase]
    public async Task A_claim_is_removed_with_its_occurrences(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Enter(room, room.Harbour.Citation);
        await room.The<RemoveClaim>().Do(room.FactChecker, room.Harbour.Accusation, await room.VersionOf<Claim>(room.Harbour.Accusation)).Done();
        Assert.Contains((await room.HistoryOf(room.Harbour.Accusation))[^1].Texts, text => text.Field.StartsWith("Occurrence ", StringComparison.Ordinal) && text.Before == "2024-05-05");
    }

    private static Task Enter(Newsroom room, Guid? citation) => room.The<EnterOccurrence>().Do(
        room.FactChecker, room.Harbour.Id, room.Harbour.Accusation, new OccurrenceDraft { StatedOn = "2024-05-05", Medium = "a briefing", CitationId = citation?.ToString() }).Done();
}
