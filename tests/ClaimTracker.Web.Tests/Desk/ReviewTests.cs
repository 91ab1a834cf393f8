using System.Net;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>The queue, a submission as its reviewer sees it, and what may be decided on it.</summary>
[Collection(DeskSite.Collection)]
public sealed class ReviewTests(DeskSite desk)
{
    [Fact]
    public async Task The_queue_says_who_submitted_how_long_it_waits_and_which_edition_it_would_be()
    {
        var first = await DisputeInReview.Enter(desk);
        var second = await DisputeInReview.EnterSecondRound(desk);
        using var editor = await desk.SignIn("editor");
        var rows = (await editor.Open("/desk/review")).Page.QuerySelectorAll("ul.items > li").Select(row => row.TextContent).ToList();
        var (older, newer) = (rows.FindIndex(row => row.Contains(first.Title, StringComparison.Ordinal)), rows.FindIndex(row => row.Contains(second.Title, StringComparison.Ordinal)));
        Assert.InRange(older, 0, newer - 1);
        Assert.Contains("the first edition", rows[older], StringComparison.Ordinal);
        Assert.Contains("edition 2, in place of edition 1", rows[newer], StringComparison.Ordinal);
        Assert.All([rows[older], rows[newer]], row => Assert.Matches("fact-checker.*(minute|hour)", row.ReplaceLineEndings(" ")));
    }

    [Fact]
    public async Task A_submission_is_shown_as_readers_will_see_it_and_as_the_words_that_differ()
    {
        var dispute = await DisputeInReview.EnterSecondRound(desk);
        using var editor = await desk.SignIn("editor");
        var page = (await editor.Open($"/desk/review/{dispute.Submission}")).Page;
        Assert.Contains("Not published yet", page.QuerySelector(".as-read .dispute")!.TextContent, StringComparison.Ordinal);
        var difference = page.QuerySelector(".difference")!;
        Assert.Equal("[removed: at night]", difference.QuerySelector("del")!.TextContent);
        Assert.Equal("[added: in the morning]", difference.QuerySelector("ins")!.TextContent);
        Assert.Contains("Proposed notice: Corrected. We had the wrong time of day.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"/desk/review/{dispute.Submission}/approve");
    }

    [Fact]
    public async Task One_claim_is_marked_by_an_editor_and_the_others_see_it()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        using var checker = await desk.SignIn("second-checker");
        var (page, form) = ($"/desk/review/{dispute.Submission}", $"/desk/review/{dispute.Submission}/claims/{dispute.Claim}");
        Assert.Contains(form, Links(await editor.Open(page)), StringComparer.Ordinal);
        Assert.DoesNotContain(form, Links(await checker.Open(page)), StringComparer.Ordinal);
        var refused = await editor.Post(form, "save", ("Draft.Mark", "change-asked"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "change-asked"), (refused.Status, refused.ValueOf("Draft.Mark")));
        Assert.Contains("Write the comment", refused.RefusalOf("Draft-Text"), StringComparison.Ordinal);
        var done = await editor.Post(form, "save", ("Draft.Mark", "change-asked"), ("Draft.Text", "Say who counted."));
        Assert.Equal((HttpStatusCode.SeeOther, $"/desk/review/{dispute.Submission}/claims/{dispute.Denial}"), (done.Status, done.Location));
        Assert.Contains("change asked for", (await checker.Open(page)).Text, StringComparison.Ordinal);
        Assert.Contains("A change was asked for", (await editor.Open($"{page}/approve")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_return_needs_a_reason()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        var address = $"/desk/review/{dispute.Submission}/return";
        var refused = await editor.Post(address, "save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Write what must be done", refused.RefusalOf("Draft-Reason"), StringComparison.Ordinal);
        var done = await editor.Post(address, "save", ("Draft.Reason", "Cite a second source."));
        Assert.Equal((HttpStatusCode.SeeOther, "/desk/review"), (done.Status, done.Location));
        Assert.Equal(WorkState.Returned, (await dispute.Now()).State);
        Assert.Contains("returned on", (await editor.Open($"/desk/review/{dispute.Submission}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declined_dispute_is_a_draft_again()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.Post($"/desk/review/{dispute.Submission}/decline", "save")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post($"/desk/review/{dispute.Submission}/decline", "save", ("Draft.Reason", "Not a dispute of fact."))).Status);
        Assert.Equal(WorkState.Draft, (await dispute.Now()).State);
    }

    [Fact]
    public async Task What_is_decided_already_cannot_be_returned_and_the_typed_reason_stays()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post($"/desk/review/{dispute.Submission}/return", "save", ("Draft.Reason", "First."))).Status);
        var late = await editor.Post($"/desk/review/{dispute.Submission}/return", "save", ("Draft.Reason", "Second thoughts."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("This submission is closed", late.Text, StringComparison.Ordinal);
        Assert.Equal("Second thoughts.", late.ValueOf("Draft.Reason"));
    }

    [Theory]
    [InlineData("/desk/review/{0}")]
    [InlineData("/desk/review/{0}/approve")]
    [InlineData("/desk/review/{0}/return")]
    [InlineData("/desk/disputes/{0}/look")]
    [InlineData("/desk/disputes/{0}/withdraw")]
    [InlineData("/desk/disputes/{0}/reopen")]
    public async Task What_does_not_exist_is_said_in_words(string address)
    {
        using var editor = await desk.SignIn("editor");
        var page = await editor.Open(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, Guid.NewGuid()));
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.StartsWith("There is no such ", page.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Page.QuerySelector("header.masthead"));
    }

    [Theory]
    [InlineData("approve")]
    [InlineData("return")]
    [InlineData("decline")]
    public async Task A_fact_checker_opens_no_page_that_decides(string decision)
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("second-checker");
        Assert.Equal(HttpStatusCode.OK, (await checker.Open($"/desk/review/{dispute.Submission}")).Status);
        var refused = await checker.Open($"/desk/review/{dispute.Submission}/{decision}");
        Assert.True(refused.Status == HttpStatusCode.Forbidden || refused.Location!.Contains("/account/not-allowed", StringComparison.Ordinal), refused.Status.ToString());
    }

    private static IEnumerable<string?> Links(DeskSession.Reply reply) => reply.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));
}
