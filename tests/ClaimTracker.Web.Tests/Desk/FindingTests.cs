using System.Net;
using System.Text.Json;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>The address that answers the script while somebody types.</summary>
[Collection(DeskSite.Collection)]
public sealed class FindingTests(DeskSite desk)
{
    [Fact]
    public async Task It_answers_records_in_json_and_keeps_nothing()
    {
        var dispute = await DisputeInReview.Enter(desk);
        var mark = dispute.Title[^9..^1];
        using var checker = await desk.SignIn("fact-checker");
        using var answer = await checker.Get($"/desk/find/source?q=harbour%20{mark}");
        Assert.Equal(("application/json", true), (answer.Content.Headers.ContentType!.MediaType, answer.Headers.CacheControl!.NoStore));
        var found = Assert.Single(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.EnumerateArray());
        Assert.Equal((dispute.Source, $"Harbour shelled {mark}", "The Coast Daily, 2024-05-03"), (found.GetProperty("id").GetGuid(), found.GetProperty("name").GetString(), found.GetProperty("detail").GetString()));
    }

    [Theory]
    [InlineData("/desk/find/source", HttpStatusCode.OK)]
    [InlineData("/desk/find/source?q=%00%EF%BF%BF%F0%9F", HttpStatusCode.OK)]
    [InlineData("/desk/find/dispute?q=harbour", HttpStatusCode.NotFound)]
    [InlineData("/desk/find/account?q=sample", HttpStatusCode.NotFound)]
    public async Task Odd_questions_are_answered(string address, HttpStatusCode status)
    {
        using var checker = await desk.SignIn("fact-checker");
        using var answer = await checker.Get(address);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_says_what_its_lists_find_and_where_a_new_one_is_named()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var form = (await checker.Open($"/desk/disputes/{dispute.Id}/claims/new")).Page;
        var list = form.QuerySelector("select[name='Draft.SpeakerId']")!;
        Assert.Equal("speaker", list.GetAttribute("data-find"));
        Assert.NotNull(form.GetElementById(list.GetAttribute("data-added")!));
        var pair = (await checker.Open($"/desk/disputes/{dispute.Id}/pair")).Page;
        Assert.All(pair.QuerySelectorAll("select[data-added]"), known => Assert.NotNull(pair.GetElementById(known.GetAttribute("data-added")!)));
        Assert.NotEmpty(pair.QuerySelectorAll("select[data-find=speaker]"));
    }
}
