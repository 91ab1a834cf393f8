using System.Net;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>The forms by which an administrator asks for an erasure and a second person decides.</summary>
[Collection(DeskSite.Collection)]
public sealed class ErasureFormTests(DeskSite desk)
{
    [Fact]
    public async Task An_empty_form_is_refused_on_each_field()
    {
        var dispute = await DisputeInReview.EnterSecondRound(desk);
        using var admin = await desk.SignIn("admin");
        var reply = await admin.Post($"/desk/disputes/{dispute.Id}/erase", "save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reply.Status);
        foreach (var sentence in new[] { "Choose the legal ground.", "without repeating it", "Choose at least one part" }) Assert.Contains(sentence, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_asks_for_another_confirms_and_the_page_of_the_edition_says_so()
    {
        var dispute = await DisputeInReview.EnterSecondRound(desk);
        using var admin = await desk.SignIn("admin");
        var form = await admin.Open($"/desk/disputes/{dispute.Id}/erase");
        var part = form.Page.QuerySelector("main input[type=checkbox]")!.GetAttribute("value")!;
        var asked = await admin.Post($"/desk/disputes/{dispute.Id}/erase", "save", ("Draft.Ground", "data-protection"), ("Draft.Why", "It names a child."), ("Draft.Parts", part));
        Assert.Equal(HttpStatusCode.SeeOther, asked.Status);
        var own = await admin.Open(asked.Location!);
        Assert.Contains("somebody else must confirm it", own.Text, StringComparison.Ordinal);
        using var editor = await desk.SignIn("editor");
        var refused = await editor.Post(asked.Location!, "save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Have it declined or recalled first.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post($"/desk/review/{dispute.Submission}/decline", "save", ("Draft.Reason", "Its text is to be erased."))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post(asked.Location!, "save")).Status);
        using var reader = desk.Site.CreateClient();
        var slug = (await dispute.Now()).Slug;
        Assert.Contains("erased", await reader.GetStringAsync(new Uri($"/disputes/{slug}/editions/1", UriKind.Relative)), StringComparison.Ordinal);
    }
}
