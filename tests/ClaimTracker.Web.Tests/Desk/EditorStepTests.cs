using System.Net;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>What an editor decides on a dispute as a whole is one click from its working copy, where its state allows it.</summary>
[Collection(DeskSite.Collection)]
public sealed class EditorStepTests(DeskSite desk)
{
    [Fact]
    public async Task The_steps_that_the_state_allows_are_offered_to_editors_and_to_nobody_else()
    {
        var dispute = await DisputeInReview.EnterSecondRound(desk);
        using var editor = await desk.SignIn("editor");
        using var checker = await desk.SignIn("fact-checker");
        var page = $"/desk/disputes/{dispute.Id}";
        Assert.Equal($"{page}/hold {page}/look {page}/withdraw", Offered((await editor.Open(page)).Page));
        Assert.Empty(Offered((await checker.Open(page)).Page));
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post($"{page}/withdraw", "save", ("Draft.Reason", "It was another harbour."))).Status);
        Assert.Equal($"{page}/reopen {page}/hold", Offered((await editor.Open(page)).Page));
        Assert.Empty(Offered((await checker.Open(page)).Page));
    }

    [Theory]
    [InlineData("hold", "Nothing of this dispute was published")]
    [InlineData("look", "Only a published dispute")]
    [InlineData("withdraw", "Only a published dispute")]
    [InlineData("reopen", "Only a withdrawn dispute")]
    public async Task A_step_that_the_state_does_not_allow_says_so_in_place_of_its_form(string step, string sentence)
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        var reply = await editor.Open($"/desk/disputes/{dispute.Id}/{step}");
        Assert.Contains(sentence, reply.Text, StringComparison.Ordinal);
        Assert.Null(reply.Page.QuerySelector("main form"));
    }

    private static string Offered(AngleSharp.Html.Dom.IHtmlDocument page) =>
        string.Join(' ', page.QuerySelectorAll("main .actions a").Select(link => link.GetAttribute("href")!).Where(address => address.Split('/')[^1] is "hold" or "look" or "withdraw" or "reopen"));
}
