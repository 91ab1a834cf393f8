using System.Net;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Submitting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>Disputes are merged and split with one form each, and no address that readers have stops leading somewhere.</summary>
[Collection(DeskSite.Collection)]
public sealed class MovePageTests(DeskSite desk)
{
    private const string Why = "Both are about one night.";

    [Fact]
    public async Task The_address_of_a_merged_dispute_leads_to_the_other_one_and_its_editions_stay()
    {
        var (old, other) = (await Published(), await DisputeInReview.Enter(desk));
        var (slug, next) = ((await old.Now()).Slug, (await other.Now()).Slug);
        using var editor = await desk.SignIn("second-editor");
        var form = $"/desk/disputes/{old.Id}/merge";
        Assert.Contains("waits for review", (await editor.Post(form, "save", ("Draft.IntoId", other.Id.ToString()), ("Draft.Reason", Why))).Text, StringComparison.Ordinal);
        Assert.True((await desk.Do(async services => await services.GetRequiredService<ReturnSubmission>().Do(await desk.Person("editor"), other.Submission, 1, "First the other one."))).IsDone);
        var refused = await editor.Post(form, "save", ("Draft.IntoId", ""), ("Draft.Reason", Why));
        Assert.Contains("Choose the dispute that goes on", refused.RefusalOf("Draft-IntoId"), StringComparison.Ordinal);
        Assert.Equal(Why, refused.ValueOf("Draft.Reason"));
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post(form, "save", ("Draft.IntoId", other.Id.ToString()), ("Draft.Reason", Why))).Status);

        Assert.Equal(HttpStatusCode.OK, (await Read($"/disputes/{slug}")).Status);
        var working = await editor.Open($"/desk/disputes/{old.Id}");
        Assert.Contains("All claims were merged into", working.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"/desk/disputes/{old.Id}/edit", working.Text, StringComparison.Ordinal);
        Assert.Contains("All claims came from", (await editor.Open($"/desk/disputes/{other.Id}")).Text, StringComparison.Ordinal);
        await Publish(other.Id);
        Assert.Contains("What the other one published stays with it", (await editor.Open($"/desk/disputes/{other.Id}/hold")).Text, StringComparison.Ordinal);

        foreach (var (address, leads) in new[] { ($"/disputes/{slug}", $"/disputes/{next}"), ($"/embed/disputes/{slug}", $"/embed/disputes/{next}"), ($"/disputes/{slug}/data.jsonld", $"/disputes/{next}/data.jsonld") })
            Assert.Equal((HttpStatusCode.PermanentRedirect, leads), await Led(address));
        var day = DateTime.UtcNow.AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(HttpStatusCode.BadRequest, (await Read($"/disputes/{slug}?on={day}")).Status);
        foreach (var (address, words) in new[]
        {
            ($"/disputes/{slug}/editions/1", "All statements of this dispute stand in another one now"), ($"/disputes/{slug}/editions/2", Why),
            ($"/disputes/{slug}/history", "merged into another dispute"), ($"/disputes/{next}/history", "All came here from"), ($"/disputes/{next}", "merged into this one"),
            ($"/disputes/{slug}/differences?from=1&to=2", "was merged into another one"), ($"/disputes/{slug}/feed.atom", "merged into another dispute"), ("/corrections?kind=merged", old.Title),
            ($"/embed/disputes/{slug}?edition=1", "Merged since into"), ($"/claims/{old.Denial}", other.Title),
        })
        {
            var (status, text) = await Read(address);
            Assert.True(status == HttpStatusCode.OK && text.Contains(words, StringComparison.Ordinal), $"{address}: {status}, without “{words}”: {text[..Math.Min(text.Length, 3000)]}");
        }
        Assert.Contains("merged into another one, so it is not offered for citing", (await Read($"/disputes/{slug}/editions/2/citation.txt")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(old.Title, (await Read("/corrections?kind=withdrawal")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_are_split_off_with_everything_typed_kept_when_it_is_refused()
    {
        var dispute = await Published();
        using var editor = await desk.SignIn("editor");
        var form = $"/desk/disputes/{dispute.Id}/split";
        var refused = await editor.Post(form, "save", ("Draft.ClaimIds", dispute.Denial.ToString()), ("Draft.Title", "Who denies it?"), ("Draft.Slug", "NOT AN ADDRESS"), ("Draft.Reason", Why));
        Assert.Contains("small letters", refused.RefusalOf("Draft-Slug"), StringComparison.Ordinal);
        Assert.Equal(("Who denies it?", "NOT AN ADDRESS", Why), (refused.ValueOf("Draft.Title"), refused.ValueOf("Draft.Slug"), refused.ValueOf("Draft.Reason")));
        Assert.NotNull(refused.Page.QuerySelector($"input[value='{dispute.Denial}'][checked]"));
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post(form, "save", ("Draft.ClaimIds", dispute.Denial.ToString()), ("Draft.Title", $"Who denies {dispute.Id:N}?"), ("Draft.Slug", ""), ("Draft.Reason", Why))).Status);
        Assert.Contains("Some claims were split off into", (await editor.Open($"/desk/disputes/{dispute.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Read($"/claims/{dispute.Denial}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await editor.Open($"/desk/disputes/{dispute.Id}/hold")).Status);
    }

    private async Task<DisputeInReview> Published()
    {
        var dispute = await DisputeInReview.Enter(desk);
        await Approve(dispute.Submission);
        return dispute;
    }

    private async Task Publish(Guid dispute)
    {
        var who = await desk.Person("fact-checker");
        var submitted = await desk.Do(async services => await services.GetRequiredService<SubmitDispute>().Do(who, dispute, new SubmitDraft { Version = await desk.VersionOf(dispute) }));
        Assert.True(submitted.IsDone, submitted.Sentence);
        await Approve(submitted.Value);
    }

    private async Task Approve(Guid submission)
    {
        var editor = await desk.Person("editor");
        var version = await desk.Look(data => data.Submissions.Where(row => row.Id == submission).Select(row => row.Version).SingleAsync());
        var approved = await desk.Do(services => services.GetRequiredService<ApproveSubmission>().Do(editor, submission, new ApprovalDraft { Version = version, Answers = ["Yes.", "Yes.", "Yes.", "Yes."] }));
        Assert.True(approved.IsDone, approved.Sentence);
    }

    private async Task<(HttpStatusCode Status, string Text)> Read(string address)
    {
        using var client = desk.Site.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<(HttpStatusCode Status, string? Leads)> Led(string address)
    {
        using var client = desk.Site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return (answer.StatusCode, answer.Headers.Location?.ToString());
    }
}
