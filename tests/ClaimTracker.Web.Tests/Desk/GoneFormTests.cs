using System.Net;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>A post to a form whose thing was removed or decided meanwhile loses nothing, and neither does one with a character that no form can carry.</summary>
[Collection(DeskSite.Collection)]
public sealed class GoneFormTests(DeskSite desk)
{
    private const string Nothing = "00000000-0000-4000-8000-000000000000";

    [Theory]
    [InlineData("/desk/disputes/{0}/edit", "save", "Draft.Title")]
    [InlineData("/desk/disputes/{0}/claims/new", "save", "Draft.Wording")]
    [InlineData("/desk/disputes/{0}/replies/new", "save", "Draft.Searched")]
    [InlineData("/desk/disputes/{0}/withdraw", "save", "Draft.Reason")]
    [InlineData("/desk/review/{0}/approve", "approve", "Draft.Answers[0]")]
    [InlineData("/desk/review/{0}/return", "save", "Draft.Reason")]
    public async Task What_was_typed_about_a_thing_that_is_gone_is_shown_to_be_copied(string address, string form, string field)
    {
        using var editor = await desk.SignIn("editor");
        var reply = await editor.Forge(Where(address), "/desk/disputes/new", ("_handler", form), ("Draft.Version", "7"), (field, "Written for <b>an hour</b>."));
        Assert.Equal(HttpStatusCode.NotFound, reply.Status);
        Assert.Equal("Written for <b>an hour</b>.", reply.ValueOf(field));
        Assert.Contains("removed or decided in the meantime", reply.Text, StringComparison.Ordinal);
        Assert.Null(reply.Page.QuerySelector("form, [name='Draft.Version']"));
    }

    [Fact]
    public async Task A_form_that_the_page_does_not_have_is_refused_in_words()
    {
        using var editor = await desk.SignIn("editor");
        var reply = await editor.Forge("/desk/records", "/desk/disputes/new", ("_handler", "invented"), ("Draft.Title", "Kept"));
        Assert.Equal((HttpStatusCode.BadRequest, "Kept"), (reply.Status, reply.ValueOf("Draft.Title")));
    }

    [Fact]
    public async Task A_recall_of_what_was_returned_meanwhile_says_so()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        using var editor = await desk.SignIn("editor");
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post($"/desk/review/{dispute.Submission}/return", "save", ("Draft.Reason", "Cite a second source."))).Status);
        var late = await checker.Forge($"/desk/disputes/{dispute.Id}/submission", "/desk/disputes/new", ("_handler", "remove"), ("Recall.Version", "1"));
        Assert.Equal(HttpStatusCode.NotFound, late.Status);
        Assert.Contains("removed or decided in the meantime", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zero_character_is_refused_on_its_field_and_the_rest_stays()
    {
        using var checker = await desk.SignIn("fact-checker");
        var reply = await checker.Post("/desk/disputes/new", "save", ("Draft.Title", "Who shelled \0\0 the harbour?"), ("Draft.Summary", "Shells fell at 100%00 hours."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reply.Status);
        Assert.Contains("holds a control character", reply.RefusalOf("Draft-Title"), StringComparison.Ordinal);
        Assert.Equal("Shells fell at 100%00 hours.", reply.ValueOf("Draft.Summary"));
    }

    private static string Where(string address) => address.Replace("{0}", Nothing, StringComparison.Ordinal);
}
