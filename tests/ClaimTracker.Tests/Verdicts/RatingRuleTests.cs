using ClaimTracker.Data;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Verdicts;

namespace ClaimTracker.Tests.Verdicts;

/// <summary>
/// Every rating with findings and evidence that it agrees with, and with those that it does not. A case reads: rating, the findings on the two
/// material points (b borne out, o open, w shown wrong, W shown wrong and the claim turns on it, - none), independent origins for and against.
/// </summary>
public sealed class RatingRuleTests
{
    [Theory, OnEveryDatabase(
        "corroborated b b 2 0", "corroborated b b 3 1",
        "partly-corroborated b o 1 0", "partly-corroborated o b 2 1",
        "mixed b w 1 1", "mixed W b 1 1",
        "unresolved o o 1 1", "unresolved b o 1 1", "unresolved w o 1 1",
        "uncorroborated o o 0 0",
        "contradicted w w 0 1", "contradicted W o 0 1", "contradicted o W 1 2",
        "unverifiable o o 0 0", "unverifiable o o 1 0",
        "not-rated - - 0 0", "not-rated b - 1 0")]
    public async Task A_rating_that_agrees_with_findings_and_evidence_is_kept(DatabaseProvider provider, string agrees)
    {
        await using var room = await Newsroom.Open(provider);
        await (await Propose(room, agrees))().Done();
        var verdict = await room.Row<Verdict>(room.Harbour.Verdict);
        Assert.Equal(agrees.Split(' ')[0], Vocabulary.Terms.Code(verdict.Rating!.Value));
    }

    [Theory, OnEveryDatabase(
        "corroborated b o 2 0|every material point borne out", "corroborated b w 2 1|every material point borne out", "corroborated o o 2 0|every material point borne out",
        "corroborated b b 1 0|needs 2 independent origins", "corroborated b b 0 2|needs 2 independent origins",
        "partly-corroborated b b 1 0|at least one open", "partly-corroborated o o 1 0|at least one point borne out", "partly-corroborated b w 1 1|none shown wrong", "partly-corroborated b o 0 0|needs an independent origin",
        "mixed b b 1 1|at least one shown wrong", "mixed w w 1 1|at least one point borne out", "mixed b o 1 1|at least one shown wrong", "mixed b w 1 0|needs independent origins", "mixed b w 0 1|needs independent origins",
        "unresolved b b 1 1|at least one material point open", "unresolved o W 1 1|none that the claim turns on", "unresolved o o 1 0|points both ways", "unresolved o o 0 1|points both ways",
        "uncorroborated b o 0 0|every finding must be open", "uncorroborated o w 0 0|every finding must be open", "uncorroborated o o 1 0|an independent origin is cited", "uncorroborated o o 0 1|an independent origin is cited",
        "contradicted o o 0 1|every material point shown wrong", "contradicted w o 0 1|or the one that the claim turns on", "contradicted w w 0 0|needs an independent origin that undermines", "contradicted w w 1 0|needs an independent origin that undermines",
        "unverifiable b o 0 0|every material point open", "unverifiable o w 0 0|every material point open")]
    public async Task A_rating_that_does_not_agree_is_refused(DatabaseProvider provider, string disagrees)
    {
        await using var room = await Newsroom.Open(provider);
        var parts = disagrees.Split('|');
        await room.Refuses(await Propose(room, parts[0]), "Rating", parts[1]);
    }

    [Theory, OnEveryDatabase("corroborated b - 2 0", "mixed - w 1 1", "uncorroborated - - 0 0", "contradicted W - 0 1", "unverifiable o - 0 0")]
    public async Task A_material_point_without_a_finding_is_named(DatabaseProvider provider, string missing)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(await Propose(room, missing), "Findings", "Still missing:");
    }

    [Theory, OnEveryDatabase]
    public async Task One_origin_counts_once_however_many_sources_repeat_it(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Cite(room, "supports", Drafts.Independent("The hospital"));
        await Cite(room, "supports", Drafts.Independent("The hospital"));
        await room.Refuses(await Propose(room, "corroborated b b 0 0"), "Rating", "needs 2 independent origins that support the claim; 1 is cited");
    }

    [Theory, OnEveryDatabase("party-to-dispute", "ally-of-party", "controlled-by-party", "not-established")]
    public async Task Who_is_not_independent_neither_corroborates_nor_stands_in_the_way_of_uncorroborated(DatabaseProvider provider, string standing)
    {
        await using var room = await Newsroom.Open(provider);
        await Cite(room, "supports", new OriginDraft { Name = "First", Standing = standing, PartyId = room.Harbour.Mission.ToString() });
        await Cite(room, "undermines", new OriginDraft { Name = "Second", Standing = standing, PartyId = room.Harbour.Southland.ToString() });
        await room.Refuses(await Propose(room, "partly-corroborated b o 0 0"), "Rating", "needs an independent origin");
        await (await Propose(room, "uncorroborated o o 0 0"))().Done();
    }

    [Theory, OnEveryDatabase]
    public async Task States_it_and_context_prove_nothing_about_the_facts(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Cite(room, "states-it", Drafts.Independent("First"));
        await Cite(room, "context", Drafts.Independent("Second"));
        await room.Refuses(await Propose(room, "corroborated b b 0 0"), "Rating", "0 is cited");
    }

    /// <summary>Cites the evidence of the case and answers the proposal.</summary>
    private static async Task<Func<Task<Outcome<Guid>>>> Propose(Newsroom room, string text)
    {
        var words = text.Split(' ');
        for (var number = 0; number < words[3][0] - '0'; number++) await Cite(room, "supports", Drafts.Independent($"Witness for {number}"));
        for (var number = 0; number < words[4][0] - '0'; number++) await Cite(room, "undermines", Drafts.Independent($"Witness against {number}"));
        var draft = Drafts.Verdict(words[0]);
        draft.Version = 1;
        draft.NotRatedReason = words[0] == "not-rated" ? "opinion" : null;
        for (var at = 0; at < 2; at++)
        {
            var result = words[1 + at] switch { "b" => "borne-out", "o" => "open", "w" or "W" => "shown-wrong", _ => null };
            if (result is not null) draft.Findings.Add(Drafts.Finding(room.Harbour.AccusationPoints[at], result, words[1 + at] == "W"));
        }
        return () => room.The<ProposeVerdict>().Do(room.FactChecker, room.Harbour.Accusation, draft);
    }

    private static Task<Guid> Cite(Newsroom room, string role, OriginDraft origin) =>
        room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Accusation, null, Drafts.Citation(room.Harbour.Source, role, origin)).Done();
}
