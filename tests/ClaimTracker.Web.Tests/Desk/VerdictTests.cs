using System.Net;
using ClaimTracker.Verdicts;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>The verdict form: every rating with its definition, a finding beside each point, and a rating that must agree with them.</summary>
[Collection(DeskSite.Collection)]
public sealed class VerdictTests(DeskSite desk)
{
    [Fact]
    public async Task The_form_shows_the_ratings_the_points_and_how_many_origins_are_independent()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var page = await checker.Open($"/desk/claims/{dispute.Claim}/verdict");
        Assert.All(Terms.All<Rating>().Where(rating => rating != Rating.NotYetAssessed), rating => Assert.Contains(rating.Definition(), page.Text, StringComparison.Ordinal));
        Assert.Contains("affirms: from Southland", page.Text, StringComparison.Ordinal);
        Assert.Equal(("open", "open"), (page.ValueOf("Draft.Findings[0].Result"), page.ValueOf("Draft.Findings[1].Result")));
        Assert.Contains("1 source, 1 origin; independent origins: 0 for, 0 against", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Page.QuerySelector("[data-preview]"));
    }

    [Fact]
    public async Task A_bare_denial_is_offered_no_rating()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var page = await checker.Open($"/desk/claims/{dispute.Denial}/verdict");
        Assert.Equal(VerdictDraft.NoRating, Assert.Single(page.Page.QuerySelectorAll("input[type=radio]")).GetAttribute("value"));
        var done = await checker.Post($"/desk/claims/{dispute.Denial}/verdict", "save", ("Draft.Findings[0].Result", "open"), ("Draft.Rationale", "Nobody was there."), ("Draft.EvidenceUntil", "2026-03-01"));
        Assert.Equal((HttpStatusCode.SeeOther, $"/desk/disputes/{dispute.Id}#claim-{dispute.Denial}"), (done.Status, done.Location));
    }

    [Fact]
    public async Task A_rating_that_does_not_agree_is_refused_and_what_was_typed_stays()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var refused = await checker.Post(
            $"/desk/claims/{dispute.Claim}/verdict", "save", ("Draft.Rating", "corroborated"), ("Draft.Findings[0].Note", "A note."), ("Draft.Rationale", "First line.\n\n*Second* line."), ("Draft.EvidenceUntil", "2026-02-30"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("“Corroborated” needs every material point borne out", refused.RefusalOf("Draft-Rating"), StringComparison.Ordinal);
        Assert.Contains("must be a day that exists", refused.RefusalOf("Draft-EvidenceUntil"), StringComparison.Ordinal);
        Assert.Equal("First line.\n\n*Second* line.", refused.ValueOf("Draft.Rationale"));
        Assert.Equal("A note.", refused.ValueOf("Draft.Findings[0].Note"));
        Assert.Equal("corroborated", refused.Page.QuerySelector("input[type=radio][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_verdict_is_amended_and_dropped()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("second-checker");
        var address = $"/desk/disputes/{dispute.Id}/claims/{dispute.Claim}/verdict";
        Assert.Equal(HttpStatusCode.SeeOther, (await checker.Post(address, "save", ("Draft.Rationale", "Still nobody else was there."))).Status);
        Assert.Equal("Still nobody else was there.", (await desk.Look(data => data.Set<Verdict>().SingleAsync(row => row.ClaimId == dispute.Claim))).Rationale);
        Assert.Equal(HttpStatusCode.SeeOther, (await checker.Post($"{address}/drop", "remove")).Status);
        Assert.False(await desk.Look(data => data.Set<Verdict>().AnyAsync(row => row.ClaimId == dispute.Claim)));
        Assert.Equal(HttpStatusCode.NotFound, (await checker.Open($"{address}/drop")).Status);
    }

    [Fact]
    public async Task A_claim_that_does_not_exist_or_stands_in_another_dispute_has_no_verdict()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        Assert.Equal(HttpStatusCode.NotFound, (await checker.Open($"/desk/claims/{Guid.NewGuid()}/verdict")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await checker.Open($"/desk/disputes/{Guid.NewGuid()}/claims/{dispute.Claim}/verdict")).Status);
    }
}
