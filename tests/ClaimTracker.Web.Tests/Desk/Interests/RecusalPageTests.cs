using System.Net;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Tests.Desk.Interests;

/// <summary>What an editor with an interest sees in place of a review.</summary>
[Collection(DeskSite.Collection)]
public sealed class RecusalPageTests(DeskSite desk)
{
    [Fact]
    public async Task The_queue_says_why_a_review_is_not_offered()
    {
        var (dispute, party) = await Recused();
        using var editor = await desk.SignIn("editor");
        using var other = await desk.SignIn("second-editor");
        var row = Assert.Single((await editor.Open("/desk/review")).Page.QuerySelectorAll("ul.items > li"), one => one.TextContent.Contains(dispute.Title, StringComparison.Ordinal));
        Assert.Contains($"You declared an interest in “{party}”.", row.TextContent, StringComparison.Ordinal);
        Assert.Null(row.QuerySelector("a"));
        row = Assert.Single((await other.Open("/desk/review")).Page.QuerySelectorAll("ul.items > li"), one => one.TextContent.Contains(dispute.Title, StringComparison.Ordinal));
        Assert.DoesNotContain("interest", row.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/desk/review/{dispute.Submission}", row.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_submission_says_why_in_place_of_what_could_be_decided()
    {
        var (dispute, party) = await Recused();
        using var editor = await desk.SignIn("editor");
        var page = await editor.Open($"/desk/review/{dispute.Submission}");
        Assert.Contains(Sentence(party), page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll("main .actions a"));
        using var other = await desk.SignIn("second-editor");
        Assert.Equal(3, (await other.Open($"/desk/review/{dispute.Submission}")).Page.QuerySelectorAll("main .actions a").Length);
    }

    [Theory]
    [InlineData("approve", "approve")]
    [InlineData("return", "save")]
    [InlineData("decline", "save")]
    public async Task A_page_that_decides_says_why_in_place_of_its_form_and_the_deed_refuses_a_forged_one(string decision, string form)
    {
        var (dispute, party) = await Recused();
        using var editor = await desk.SignIn("editor");
        var address = $"/desk/review/{dispute.Submission}/{decision}";
        var page = await editor.Open(address);
        Assert.Contains(Sentence(party), page.Text, StringComparison.Ordinal);
        Assert.Null(page.Page.QuerySelector("main form"));

        var forged = await editor.Forge(
            address, "/desk/interests", ("_handler", form), ("Draft.Version", "1"), ("Draft.Reason", "No."),
            ("Draft.Answers[0]", "Yes."), ("Draft.Answers[1]", "Yes."), ("Draft.Answers[2]", "Yes."), ("Draft.Answers[3]", "Yes."));
        Assert.Equal(HttpStatusCode.Forbidden, forged.Status);
        Assert.Contains(Sentence(party), forged.Page.QuerySelector("main form [role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(WorkState.Submitted, (await dispute.Now()).State);
    }

    [Fact]
    public async Task A_reason_that_was_typed_before_the_interest_was_declared_is_kept()
    {
        var dispute = await DisputeInReview.Enter(desk);
        var party = await InterestInReview.Party(dispute);
        using var editor = await desk.SignIn("editor");
        var address = $"/desk/review/{dispute.Submission}/return";
        await editor.Open(address);
        await InterestInReview.Declare(desk, "editor", party.Id);
        var late = await editor.Forge(address, "/desk/interests", ("_handler", "save"), ("Draft.Version", "1"), ("Draft.Reason", "Cite a second source."));
        Assert.Equal((HttpStatusCode.Forbidden, "Cite a second source."), (late.Status, late.ValueOf("Draft.Reason")));
    }

    [Fact]
    public async Task Readers_learn_nothing_of_an_interest_and_who_has_it_records_no_look()
    {
        var dispute = await DisputeInReview.EnterSecondRound(desk);
        var party = await InterestInReview.Party(dispute);
        await InterestInReview.Declare(desk, "second-editor", party.Id);
        using var other = await desk.SignIn("second-editor");
        var look = await other.Open($"/desk/disputes/{dispute.Id}/look");
        Assert.Contains(Sentence(party.Name), look.Text, StringComparison.Ordinal);
        Assert.Null(look.Page.QuerySelector("main form"));
        var forged = await other.Forge($"/desk/disputes/{dispute.Id}/look", "/desk/interests", ("_handler", "save"), ("Draft.Version", "1"));
        Assert.Equal(HttpStatusCode.Forbidden, forged.Status);

        using var reader = desk.Site.CreateClient();
        var slug = (await dispute.Now()).Slug;
        foreach (var path in new[] { $"/disputes/{slug}", $"/disputes/{slug}/history", $"/parties/{party.Id}" })
        {
            var shown = await reader.GetStringAsync(new Uri(path, UriKind.Relative));
            Assert.Contains(dispute.Title, shown, StringComparison.Ordinal);
            Assert.DoesNotContain(InterestInReview.Why, shown, StringComparison.Ordinal);
            Assert.DoesNotContain("declared an interest", shown, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string Sentence(string party) => $"You declared an interest in “{party}”. This dispute touches on that, so somebody else must decide here.";

    /// <summary>A submission with a party in which the editor declared an interest.</summary>
    private async Task<(DisputeInReview Dispute, string Party)> Recused()
    {
        var dispute = await DisputeInReview.Enter(desk);
        var party = await InterestInReview.Party(dispute);
        await InterestInReview.Declare(desk, "editor", party.Id);
        return (dispute, party.Name);
    }
}
