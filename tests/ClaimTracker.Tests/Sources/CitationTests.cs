using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Sources;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Sources;

public sealed class CitationTests
{
    [Theory, OnEveryDatabase]
    public async Task A_citation_keeps_its_quotation_origin_and_credibility_and_leaves_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Supports(room);
        (draft.Credibility, draft.PointId, draft.Exact) = ("probably-true", room.Harbour.AccusationPoints[1].ToString(), " seven\r\npeople ");
        var id = await Cite(room, null, draft).Done();
        var citation = await room.Row<Citation>(id);
        Assert.Equal((CitationRole.Supports, Credibility.ProbablyTrue, " seven\npeople ", room.Harbour.AccusationPoints[1]), (citation.Role, citation.Credibility, citation.Exact, citation.PointId));
        var line = Assert.Single(await room.HistoryOf(id));
        Assert.Equal(("CiteSource", ChangeKind.Added, (Guid?)room.Harbour.Id), (line.Deed, line.Kind, line.DisputeId));
        var origin = await room.HistoryOf(citation.OriginId!.Value);
        Assert.Equal(("CiteSource", (Guid?)room.Harbour.Id), (Assert.Single(origin).Deed, origin[0].DisputeId));
    }

    [Theory, OnEveryDatabase]
    public async Task An_origin_of_that_name_is_used_again(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Citation(room.Harbour.Source, "context", Drafts.OfParty(" Northland’s ministry ", room.Harbour.Northland));
        var id = await Cite(room, null, draft).Done();
        Assert.Equal(room.Harbour.Origin, (await room.Row<Citation>(id)).OriginId);
    }

    [Theory, OnEveryDatabase]
    public async Task A_source_with_that_address_is_used_again(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Supports(room);
        (draft.SourceId, draft.NewSource) = (null, Drafts.Source("Harbour shelled at night"));
        var id = await Cite(room, null, draft).Done();
        Assert.Equal(room.Harbour.Source, (await room.Row<Citation>(id)).SourceId);
    }

    [Theory, OnEveryDatabase]
    public async Task Amending_a_citation_records_before_and_after(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Citation(room.Harbour.Source, "states-it", new OriginDraft());
        (draft.Version, draft.OriginId, draft.Suffix) = (1, room.Harbour.Origin.ToString(), " in the port");
        await Cite(room, room.Harbour.Citation, draft).Done();
        var text = Assert.Single((await room.HistoryOf(room.Harbour.Citation))[^1].Texts);
        Assert.Equal(("Suffix", " in the harbour", " in the port"), (text.Field, text.Before, text.After));
    }

    [Theory, OnEveryDatabase]
    public Task A_citation_of_nothing_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.SourceId = null, "SourceId", "Choose the source");

    [Theory, OnEveryDatabase(null, "proves")]
    public Task A_role_that_is_none_is_refused(DatabaseProvider provider, string? role) => Refuses(provider, draft => draft.Role = role, "Role", "Choose what the source does");

    [Theory, OnEveryDatabase("states-it", "supports", "undermines")]
    public Task A_citation_without_an_origin_is_refused(DatabaseProvider provider, string role) =>
        Refuses(provider, draft => (draft.Role, draft.NewOrigin) = (role, new OriginDraft()), "OriginId", "whose statement or observation");

    [Theory, OnEveryDatabase("states-it", "context")]
    public Task Credibility_of_what_only_states_it_is_refused(DatabaseProvider provider, string role) =>
        Refuses(provider, draft => (draft.Role, draft.Credibility) = (role, "confirmed"), "Credibility", "proves only that it was said");

    [Theory, OnEveryDatabase]
    public Task A_credibility_that_is_none_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Credibility = "7", "Credibility", "Choose a credibility");

    [Theory, OnEveryDatabase]
    public Task Context_without_a_quotation_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Exact = null, "Exact", "Write the quotation itself");

    [Theory, OnEveryDatabase]
    public async Task A_point_or_figure_of_another_claim_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Supports(room);
        (draft.PointId, draft.FigureId) = (room.Harbour.DenialPoint.ToString(), Guid.NewGuid().ToString());
        await room.Refuses(() => Cite(room, null, draft), "PointId", "belongs to another claim");
        await room.Refuses(() => Cite(room, null, draft), "FigureId", "belongs to another claim");
    }

    [Theory, OnEveryDatabase]
    public Task A_new_source_with_a_javascript_address_is_refused_in_its_part(DatabaseProvider provider) =>
        Refuses(provider, draft => (draft.SourceId, draft.NewSource) = (null, new SourceDraft { Title = "T", Kind = "document", NewOutlet = "O", Url = "javascript:alert(1)" }), "NewSource.Url", "whole web address");

    [Theory, OnEveryDatabase]
    public async Task What_does_not_exist_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => room.The<CiteSource>().Do(room.FactChecker, Guid.NewGuid(), null, Supports(room)), "claim");
        await room.RefusesUnknown(() => Cite(room, Guid.NewGuid(), Supports(room)), "citation");
        await room.RefusesUnknown(() => room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Denial, room.Harbour.Citation, Supports(room)), "citation");
        await room.RefusesUnknown(() => Cite(room, null, Drafts.Citation(Guid.NewGuid(), "supports", Drafts.Independent("X"))), "source");
        await room.RefusesUnknown(() => room.The<RemoveCitation>().Do(room.FactChecker, Guid.NewGuid(), 1), "citation");
        await room.RefusesUnknown(() => room.The<AmendOrigin>().Do(room.FactChecker, Guid.NewGuid(), Drafts.Independent("X")), "origin");
        var draft = Supports(room);
        (draft.NewOrigin, draft.OriginId) = (new OriginDraft(), Guid.NewGuid().ToString());
        await room.RefusesUnknown(() => Cite(room, null, draft), "origin");
    }

    [Theory, OnEveryDatabase]
    public async Task A_removed_citation_leaves_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<RemoveCitation>().Do(room.FactChecker, room.Harbour.Citation, 1).Done();
        var line = (await room.HistoryOf(room.Harbour.Citation))[^1];
        Assert.Equal(("RemoveCitation", ChangeKind.Removed), (line.Deed, line.Kind));
        Assert.Contains(line.Texts, text => text is { Field: "Exact", Before: "seven people died", After: null });
    }

    private static CitationDraft Supports(Newsroom room) => Drafts.Citation(room.Harbour.Source, "supports", Drafts.Independent("The hospital"));

    private static Task<Outcome<Guid>> Cite(Newsroom room, Guid? id, CitationDraft draft) => room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Accusation, id, draft);

    private static async Task Refuses(DatabaseProvider provider, Action<CitationDraft> spoil, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Supports(room);
        spoil(draft);
        await room.Refuses(() => Cite(room, null, draft), field, words);
    }
}
