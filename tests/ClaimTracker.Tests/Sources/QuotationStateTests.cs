using ClaimTracker.Data;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Sources;

/// <summary>A quotation is compared with the stored text of its source, letter by letter, and the edition says what came of it.</summary>
public sealed class QuotationStateTests
{
    [Theory, OnEveryDatabase]
    public Task Words_that_stand_there_once_are_found(DatabaseProvider provider) => Says(provider, QuotationState.Found, _ => { });

    [Theory, OnEveryDatabase]
    public Task Words_that_do_not_stand_there_in_that_form_are_an_orphan(DatabaseProvider provider) =>
        Says(provider, QuotationState.Orphan, draft => draft.Exact = "Seven people died");

    [Theory, OnEveryDatabase]
    public Task Words_that_stand_there_twice_are_ambiguous(DatabaseProvider provider) =>
        Says(provider, QuotationState.Ambiguous, draft => (draft.Exact, draft.Prefix, draft.Suffix) = ("in", null, null));

    [Theory, OnEveryDatabase]
    public Task Without_a_stored_text_there_is_nothing_to_compare_with(DatabaseProvider provider) =>
        Says(provider, QuotationState.NoStoredText, draft => (draft.SourceId, draft.NewSource) = (null, Drafts.Source("Another report")));

    private static async Task Says(DatabaseProvider provider, QuotationState expected, Action<CitationDraft> write)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Citation(room.Harbour.Source, "states-it", new OriginDraft());
        (draft.Version, draft.OriginId) = (1, room.Harbour.Origin.ToString());
        write(draft);
        await room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Accusation, room.Harbour.Citation, draft).Done();
        await room.Publish();
        var citation = (await room.Read()).Document.Claims.SelectMany(claim => claim.Citations).Single(cited => cited.Id == room.Harbour.Citation);
        Assert.Equal(expected, citation.Quotation!.State);
    }
}
