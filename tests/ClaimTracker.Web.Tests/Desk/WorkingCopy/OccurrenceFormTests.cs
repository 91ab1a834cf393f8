using System.Net;
using ClaimTracker.Claims.Occurrences;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>That a claim was said again is entered in its form and in the pair editor, and stands in the working copy.</summary>
[Collection(DeskSite.Collection)]
public sealed class OccurrenceFormTests(DeskSite desk)
{
    [Fact]
    public async Task An_occurrence_is_entered_refused_in_its_row_and_shown_in_the_working_copy()
    {
        var dispute = await DisputeInReview.Enter(desk);
        var checker = await desk.Visit();
        await checker.Open($"/desk/disputes/{dispute.Id}/claims/{dispute.Claim}");
        await checker.Press("Add an occurrence");
        await checker.Fill("Draft.Occurrences[0].Medium", "a briefing").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("Write on which day it was said again", checker.SentenceOn("Draft.Occurrences[0].StatedOn"), StringComparison.Ordinal);
        Assert.Equal("a briefing", checker.Typed("Draft.Occurrences[0].Medium"));
        await checker.Fill("Draft.Occurrences[0].StatedOn", "2024-05-05").Choose("Draft.Occurrences[0].CitationId", "Harbour shelled").Press("Save");
        Assert.Contains("5 May 2024 · a briefing", checker.Page.QuerySelector($"#claim-{dispute.Claim}")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await desk.Look(data => data.Set<Occurrence>().CountAsync(row => row.ClaimId == dispute.Claim && row.CitationId != null)));
    }

    [Fact]
    public async Task The_pair_editor_saves_an_occurrence_field_by_field()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var (page, form) = ($"/desk/disputes/{dispute.Id}/pair", $"/desk/disputes/{dispute.Id}/pair/claims/{dispute.Claim}");
        var (status, _) = await checker.Script(form, page, ("was:Occurrences.new.StatedOn", ""), ("now:Occurrences.new.StatedOn", "2024-05-05"));
        Assert.Equal(HttpStatusCode.OK, status);
        var id = await desk.Look(data => data.Set<Occurrence>().Where(row => row.ClaimId == dispute.Claim).Select(row => row.Id).SingleAsync());
        Assert.NotNull((await checker.Open(page)).Page.QuerySelector($"[name='now:Occurrences.{id}.Medium']"));
        var (wrong, answer) = await checker.Script(form, page, ($"was:Occurrences.{id}.Words", ""), ($"now:Occurrences.{id}.Words", "Onlar atdı."));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, $"Occurrences.{id}.LanguageSaid"), (wrong, answer.GetProperty("refusals")[0].GetProperty("field").GetString()));
    }
}
