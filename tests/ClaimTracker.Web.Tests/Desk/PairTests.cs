using System.Net;
using ClaimTracker.Claims;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>The pair editor's forms save themselves by posts that need no circuit; without script the same forms are posted by their buttons.</summary>
[Collection(DeskSite.Collection)]
public sealed class PairTests(DeskSite desk)
{
    private const string Wording = "Southland shelled the harbour at night.";

    [Fact]
    public async Task A_script_is_told_what_is_stored_what_does_not_fit_and_what_somebody_else_saved()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        using var second = await desk.SignIn("second-checker");
        var (page, form) = Of(dispute);
        var was = (await Stored(dispute)).Wording;

        var (saved, answer) = await checker.Script(form, page, ("was:Wording", was), ("now:Wording", $" {Wording} "));
        Assert.Equal((HttpStatusCode.OK, Wording), (saved, answer.GetProperty("stored").GetProperty("Wording").GetString()));
        var (wrong, refusals) = await checker.Script(form, page, ("was:Wording", Wording));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Wording"), (wrong, refusals.GetProperty("refusals")[0].GetProperty("field").GetString()));
        var (stale, both) = await second.Script(form, page, ("was:Wording", was), ("now:Wording", "Another."));
        var told = both.GetProperty("refusals")[0];
        Assert.Equal((HttpStatusCode.Conflict, Wording), (stale, told.GetProperty("stored").GetString()));
        Assert.Contains("Sample fact-checker saved this field", told.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(Wording, (await Stored(dispute)).Wording);
    }

    [Fact]
    public async Task Without_script_a_form_saves_and_what_is_refused_is_given_back()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var (page, form) = Of(dispute);
        var opened = await checker.Open(page);
        Assert.Equal(HttpStatusCode.OK, opened.Status);
        var was = opened.Page.QuerySelector($"#claim-{dispute.Claim} [name='was:Wording']")!.GetAttribute("value")!;

        var done = await checker.Forge(form, page, ("was:Wording", was), ("now:Wording", Wording), ("was:AccusesLivingPerson", ""), ("now:AccusesLivingPerson", "true"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{page}#at-{dispute.Claim}"), (done.Status, done.Location));
        Assert.Equal((Wording, true), ((await Stored(dispute)).Wording, (await Stored(dispute)).AccusesLivingPerson));
        var refused = await checker.Forge(form, page, ("was:Wording", Wording), ("now:Wording", new string('x', Claim.WordingLimit + 1)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("in at most 600 characters", refused.Text, StringComparison.Ordinal);
        Assert.Equal(Claim.WordingLimit + 1, refused.ValueOf("now:Wording").Length);
        Assert.Equal("hidden", refused.Page.QuerySelector("[name='was:Wording']")!.GetAttribute("type"));
        var stale = await checker.Forge(form, page, ("was:Wording", was), ("now:Wording", "My own words."));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains($"It now reads: “{Wording}”", stale.Text, StringComparison.Ordinal);
        Assert.Equal("My own words.", stale.ValueOf("now:Wording"));
    }

    [Fact]
    public async Task A_link_drawn_in_the_editor_leads_back_to_it()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var page = Of(dispute).Page;
        var drawn = await checker.Forge($"/desk/disputes/{dispute.Id}/links/new?back=pair", page,
            ("_handler", "save"), ("Draft.FromId", dispute.Claim.ToString()), ("Draft.ToId", dispute.Denial.ToString()), ("Draft.Kind", "in-tension"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{page}#at-{dispute.Claim}"), (drawn.Status, drawn.Location));
        Assert.Contains("in tension", (await checker.Open(page)).Page.QuerySelector($"#at-{dispute.Claim}")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_form_to_which_the_editor_leads_leads_back_to_it()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var page = Of(dispute).Page;
        var forms = (await checker.Open(page)).Page.QuerySelectorAll(".working a[href*='back=pair']").Select(link => link.GetAttribute("href")!).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(forms.Count > 8, $"The editor leads to {forms.Count} forms.");
        foreach (var form in forms)
        {
            var back = (await checker.Open(form)).Page.QuerySelector("main form .actions a")!.GetAttribute("href")!;
            Assert.True(back.StartsWith(page, StringComparison.Ordinal), $"{form} leads to {back}.");
        }
        var point = await desk.Look(data => data.Claims.Where(claim => claim.Id == dispute.Denial).SelectMany(claim => claim.Points).Select(row => row.Id).SingleAsync());
        var saved = await checker.Post(
            $"/desk/disputes/{dispute.Id}/claims/{dispute.Denial}/verdict?back=pair", "save",
            ("Draft.Findings[0].PointId", point.ToString()), ("Draft.Findings[0].Result", "open"), ("Draft.Rating", "none"), ("Draft.Rationale", "Nobody else was there."), ("Draft.EvidenceUntil", "2026-03-01"));
        Assert.Equal((HttpStatusCode.SeeOther, $"{page}#at-{dispute.Denial}"), (saved.Status, saved.Location));
    }

    [Fact]
    public async Task A_forged_post_an_administrator_and_a_visitor_change_nothing()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        using var administrator = await desk.SignIn("admin");
        var (page, form) = Of(dispute);
        var was = (await Stored(dispute)).Wording;
        foreach (var address in new[] { form, $"{page}/dispute" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await checker.Forge(address, page, ("__RequestVerificationToken", "forged"), ("was:Wording", was), ("now:Wording", Wording))).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await administrator.Forge(address, "/desk/people/invite", ("was:Wording", was), ("now:Wording", Wording))).Status);
            using var visitor = desk.Site.CreateClient();
            using var answer = await visitor.PostAsync(new Uri(address, UriKind.Relative), null);
            Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await checker.Script($"{page}/claims/{Guid.NewGuid()}", page, ("was:Wording", was))).Status);
        Assert.Equal(was, (await Stored(dispute)).Wording);
    }

    private static (string Page, string Form) Of(DisputeInReview dispute) => ($"/desk/disputes/{dispute.Id}/pair", $"/desk/disputes/{dispute.Id}/pair/claims/{dispute.Claim}");

    private Task<Claim> Stored(DisputeInReview dispute) => desk.Look(data => data.Claims.AsNoTracking().SingleAsync(claim => claim.Id == dispute.Claim));
}
