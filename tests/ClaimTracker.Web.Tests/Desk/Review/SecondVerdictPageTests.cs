using System.Net;
using ClaimTracker.Review.Checklist;

namespace ClaimTracker.Web.Tests.Desk.Review;

/// <summary>The way to a second verdict: kept from seeing the first by accident, given once, shown to readers beside the first.</summary>
[Collection(DeskSite.Collection)]
public sealed class SecondVerdictPageTests(DeskSite desk)
{
    private static readonly (string, string)[] Answers = [.. ReviewQuestions.First.Select((_, at) => ($"Draft.Answers[{at}]", $"Answer {at}."))];

    [Fact]
    public async Task It_is_given_on_a_page_without_ratings_and_names_and_then_both_are_shown()
    {
        var dispute = await DisputeInReview.Enter(desk, asksSecondVerdict: true);
        using var checker = await desk.SignIn("second-checker");
        var address = $"/desk/review/{dispute.Submission}/second";
        foreach (var page in new[] { $"/desk/review/{dispute.Submission}", $"/desk/disputes/{dispute.Id}", $"/desk/disputes/{dispute.Id}/pair", $"/desk/claims/{dispute.Claim}/verdict" })
        {
            using var led = await checker.Get(page);
            Assert.Equal((HttpStatusCode.Redirect, $"{address}?to={Uri.EscapeDataString(page)}"), (led.StatusCode, led.Headers.Location!.ToString()));
        }
        var form = await checker.Open(address);
        Assert.Contains("Party A", form.Text, StringComparison.Ordinal);
        var mark = dispute.Title.Split(' ')[^1].TrimEnd('?');
        foreach (var name in new[] { $"Northland {mark}", $"Northland’s ministry {mark}", $"Southland {mark}", $"Southland’s ministry {mark}" }) Assert.DoesNotContain(name, form.Text, StringComparison.Ordinal);
        var refused = await checker.Post(address, "save", ("Draft.Claims[0].Rating", "unverifiable"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Write your reasons", refused.RefusalOf("Draft-Claims-0-Reasons"), StringComparison.Ordinal);
        var given = await checker.Post(address, "save", ("Draft.Claims[0].Rating", "unverifiable"), ("Draft.Claims[0].Reasons", "Nobody may enter the harbour."));
        Assert.Equal((HttpStatusCode.SeeOther, $"/desk/review/{dispute.Submission}"), (given.Status, given.Location));
        Assert.Contains("Nobody may enter the harbour.", (await checker.Open(given.Location!)).Text, StringComparison.Ordinal);
        await ApproveAndRead(dispute);
    }

    private async Task ApproveAndRead(DisputeInReview dispute)
    {
        using var editor = await desk.SignIn("editor");
        var approve = $"/desk/review/{dispute.Submission}/approve";
        var silent = await editor.Post(approve, "approve", Answers);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.NotEmpty(silent.RefusalOf("Draft-Differences-0-Sentence"));
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post(approve, "approve", [.. Answers, ("Draft.Differences[0].Sentence", "The first holds that access may still be had.")])).Status);
        var read = (await editor.Open($"/disputes/{(await dispute.Now()).Slug}")).Text;
        Assert.Contains("Second verdict, given without seeing the first", read, StringComparison.Ordinal);
        Assert.Contains("The two ratings differ. The first holds that access may still be had.", read, StringComparison.Ordinal);
        Assert.Contains("Nobody may enter the harbour.", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_chooses_to_look_is_led_on_and_cannot_give_it_any_more()
    {
        var dispute = await DisputeInReview.Enter(desk, asksSecondVerdict: true);
        using var editor = await desk.SignIn("second-editor");
        var address = $"/desk/review/{dispute.Submission}/second";
        var looked = await editor.Post($"{address}?to=%2Fdesk%2Fdisputes%2F{dispute.Id}", "look");
        Assert.Equal((HttpStatusCode.SeeOther, $"/desk/disputes/{dispute.Id}"), (looked.Status, looked.Location));
        Assert.Equal(HttpStatusCode.OK, (await editor.Open($"/desk/review/{dispute.Submission}")).Status);
        var page = await editor.Open(address);
        Assert.Contains("would not be independent", page.Text, StringComparison.Ordinal);
        var forged = await editor.Forge(address, address, ("_handler", "save"), ("Draft.Version", "1"), ("Draft.Claims[0].ClaimId", dispute.Claim.ToString()), ("Draft.Claims[0].Rating", "mixed"), ("Draft.Claims[0].Reasons", "So it is."));
        Assert.NotEqual(HttpStatusCode.SeeOther, forged.Status);
        Assert.Contains("waits for a second verdict", (await editor.Open($"/desk/review/{dispute.Submission}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_on_leads_nowhere_but_into_the_newsroom()
    {
        var dispute = await DisputeInReview.Enter(desk, asksSecondVerdict: true);
        using var editor = await desk.SignIn("second-editor");
        var looked = await editor.Post($"/desk/review/{dispute.Submission}/second?to=https%3A%2F%2Felsewhere.test%2F", "look");
        Assert.Equal($"/desk/review/{dispute.Submission}", looked.Location);
    }

    [Fact]
    public async Task What_is_approved_for_later_says_so_and_can_be_taken_back()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        var refused = await editor.Post($"/desk/review/{dispute.Submission}/approve", "approve", [.. Answers, ("Draft.PublishAt", "soon")]);
        Assert.Contains("written like", refused.RefusalOf("Draft-PublishAt"), StringComparison.Ordinal);
        var at = DateTimeOffset.UtcNow.AddDays(1).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post($"/desk/review/{dispute.Submission}/approve", "approve", [.. Answers, ("Draft.PublishAt", at)])).Status);
        Assert.Contains("to be published on", (await editor.Open($"/desk/review/{dispute.Submission}")).Text, StringComparison.Ordinal);
        Assert.Contains("approved, to be published on", (await editor.Open("/desk/review")).Text, StringComparison.Ordinal);
        Assert.Equal(0, (await dispute.Now()).LatestEdition);
        var back = await editor.Post($"/desk/review/{dispute.Submission}/release", "remove");
        Assert.Equal((HttpStatusCode.SeeOther, $"/desk/review/{dispute.Submission}"), (back.Status, back.Location));
        Assert.DoesNotContain("to be published on", (await editor.Open($"/desk/review/{dispute.Submission}")).Text, StringComparison.Ordinal);
    }
}
