using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Verdicts;

public sealed class ProposeVerdictTests
{
    [Theory, OnEveryDatabase]
    public async Task A_verdict_says_who_proposed_it_and_when_and_leaves_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        room.Clock.Advance(TimeSpan.FromHours(3));
        var draft = Open(room);
        (draft.Rationale, draft.NextLook) = ("We looked **again**.", "2026-09-01");
        await room.The<ProposeVerdict>().Do(room.Staff.SecondChecker, room.Harbour.Accusation, draft).Done();
        var verdict = await room.Row<Verdict>(room.Harbour.Verdict);
        Assert.Equal((room.Staff.SecondChecker.AccountId!.Value, Newsroom.Start.AddHours(3)), (verdict.ProposedById, verdict.ProposedAt));
        Assert.Equal(new DateOnly(2026, 9, 1), verdict.NextLook);
        var line = (await room.HistoryOf(room.Harbour.Verdict))[^1];
        Assert.Equal(("ProposeVerdict", (Guid?)room.Harbour.Id, 2), (line.Deed, line.DisputeId, line.ThingVersion));
        Assert.Contains(line.Texts, text => text is { Field: "Rationale", Before: "Nobody else was there.", After: "We looked **again**." });
    }

    [Theory, OnEveryDatabase]
    public async Task A_bare_denial_carries_findings_and_no_rating_of_its_own(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var finding = Drafts.Finding(room.Harbour.DenialPoint, "open");
        await room.Refuses(() => Deny(room, Drafts.Verdict("uncorroborated", finding)), "Rating", "no rating of its own");
        await room.Refuses(() => Deny(room, Drafts.Verdict("none")), "Findings", "Still missing");
        var id = await Deny(room, Drafts.Verdict("none", finding)).Done();
        Assert.Null((await room.Row<Verdict>(id)).Rating);
    }

    [Theory, OnEveryDatabase]
    public async Task A_denial_that_affirms_something_too_is_rated(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Denial(room.Harbour.SouthMinistry);
        (draft.Version, draft.Points[0].Id) = (1, room.Harbour.DenialPoint.ToString());
        draft.Points.Add(Drafts.Point("actor", "affirms", "Northland itself"));
        await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Denial, draft).Done();
        await room.Refuses(() => Deny(room, Drafts.Verdict("none", Drafts.Finding(room.Harbour.DenialPoint, "open"))), "Rating", "Choose a rating");
    }

    [Theory, OnEveryDatabase(null, "", "none")]
    public Task A_claim_that_is_no_bare_denial_needs_a_rating(DatabaseProvider provider, string? rating) => Refuses(provider, draft => draft.Rating = rating, "Rating", "Choose a rating");

    [Theory, OnEveryDatabase("true", "False", "half-true")]
    public Task A_rating_that_is_none_is_refused(DatabaseProvider provider, string rating) => Refuses(provider, draft => draft.Rating = rating, "Rating", "Choose a rating from the list");

    [Theory, OnEveryDatabase]
    public Task A_verdict_without_reasons_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Rationale = " ", "Rationale", "Write the reasons");

    [Theory, OnEveryDatabase]
    public Task A_verdict_without_the_day_until_which_evidence_was_considered_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.EvidenceUntil = null, "EvidenceUntil", "until which day");

    [Theory, OnEveryDatabase("2026-02-29", "2026-02", "today")]
    public Task A_day_of_evidence_that_does_not_exist_is_refused(DatabaseProvider provider, string day) => Refuses(provider, draft => draft.EvidenceUntil = day, "EvidenceUntil", "a day that exists");

    [Theory, OnEveryDatabase]
    public Task Evidence_from_a_day_to_come_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.EvidenceUntil = "2026-03-04", "EvidenceUntil", "has not come yet");

    [Theory, OnEveryDatabase]
    public Task Unverifiable_without_what_would_settle_it_is_refused(DatabaseProvider provider) => Refuses(provider, draft => (draft.Rating, draft.WouldSettle) = ("unverifiable", ""), "WouldSettle", "Name the evidence");

    [Theory, OnEveryDatabase]
    public Task Not_rated_without_its_reason_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Rating = "not-rated", "NotRatedReason", "Choose why");

    [Theory, OnEveryDatabase]
    public Task A_reason_for_not_rating_with_a_rating_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.NotRatedReason = "opinion", "NotRatedReason", "goes with “Not rated” only");

    [Theory, OnEveryDatabase]
    public Task A_forecast_without_a_day_to_look_again_is_refused(DatabaseProvider provider) => Refuses(provider, draft => (draft.Rating, draft.NotRatedReason) = ("not-rated", "forecast"), "NextLook", "a day on which to look again");

    [Theory, OnEveryDatabase]
    public Task A_finding_that_is_none_is_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Findings[0].Result = "proved", "Findings[0].Result", "Choose what the evidence says");

    [Theory, OnEveryDatabase]
    public Task Two_findings_on_one_point_are_refused(DatabaseProvider provider) => Refuses(provider, draft => draft.Findings.Add(Drafts.Finding(Guid.Parse(draft.Findings[0].PointId!), "open")), "Findings", "one finding for each point");

    [Theory, OnEveryDatabase]
    public async Task A_finding_on_a_point_of_another_claim_is_left_out(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Open(room);
        draft.Findings.Add(Drafts.Finding(room.Harbour.DenialPoint, "shown-wrong"));
        draft.Findings.Add(new FindingDraft { PointId = "nonsense", Result = "open" });
        await room.The<ProposeVerdict>().Do(room.FactChecker, room.Harbour.Accusation, draft).Done();
        await using var data = room.Look();
        Assert.Equal(2, await data.Set<Finding>().CountAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task A_verdict_on_a_claim_that_does_not_exist_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => room.The<ProposeVerdict>().Do(room.FactChecker, Guid.NewGuid(), Open(room)), "claim");
        await room.RefusesUnknown(() => room.The<DropVerdict>().Do(room.FactChecker, room.Harbour.Denial, 0), "verdict");
    }

    [Theory, OnEveryDatabase]
    public async Task A_dropped_verdict_leaves_its_line_and_a_stale_proposal_does_not_bring_it_back(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<DropVerdict>().Do(room.FactChecker, room.Harbour.Accusation, 1).Done();
        var line = (await room.HistoryOf(room.Harbour.Verdict))[^1];
        Assert.Equal(("DropVerdict", ChangeKind.Removed), (line.Deed, line.Kind));
        Assert.Contains(line.Texts, text => text is { Field: "Rating", Before: "uncorroborated", After: null });
        await room.RefusesStale(() => room.The<ProposeVerdict>().Do(room.Staff.SecondChecker, room.Harbour.Accusation, Open(room)), "Somebody else saved this");
    }

    [Theory, OnEveryDatabase]
    public async Task Of_two_first_proposals_at_once_one_is_kept(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Verdict("none", Drafts.Finding(room.Harbour.DenialPoint, "open"));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Deny(room, draft))));
        Assert.Single(outcomes, outcome => outcome.IsDone);
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.Equal(RefusalKind.Stale, outcome.Kind));
    }

    private static Task<Outcome<Guid>> Deny(Newsroom room, VerdictDraft draft) => room.The<ProposeVerdict>().Do(room.FactChecker, room.Harbour.Denial, draft);

    private static VerdictDraft Open(Newsroom room)
    {
        var draft = Drafts.Verdict("uncorroborated", Drafts.Finding(room.Harbour.AccusationPoints[0], "open"), Drafts.Finding(room.Harbour.AccusationPoints[1], "open"));
        draft.Version = 1;
        return draft;
    }

    private static async Task Refuses(DatabaseProvider provider, Action<VerdictDraft> spoil, string field, string words)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Open(room);
        spoil(draft);
        await room.Refuses(() => room.The<ProposeVerdict>().Do(room.FactChecker, room.Harbour.Accusation, draft), field, words);
    }
}
