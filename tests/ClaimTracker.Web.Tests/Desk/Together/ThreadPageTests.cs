using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ClaimTracker.Web.Tests.Desk.Together;

/// <summary>The pages on which staff talk about a dispute.</summary>
[Collection(DeskSite.Collection)]
public sealed class ThreadPageTests(DeskSite desk)
{
    [Fact]
    public async Task A_thread_is_started_at_a_claim_answered_and_resolved()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        using var editor = await desk.SignIn("editor");
        var at = (await checker.Open($"/desk/disputes/{dispute.Id}")).Page.QuerySelectorAll("a").Single(link => link.TextContent == "Comment on claim 1").GetAttribute("href")!;
        Assert.Equal($"/desk/disputes/{dispute.Id}/comments?on=claim:{dispute.Claim}", at);
        var started = await checker.Post(at, "save", ("Draft.About", $"claim:{dispute.Claim}:wording"), ("Draft.Text", "Is this\nneutral?"));
        Assert.Equal(HttpStatusCode.SeeOther, started.Status);
        var thread = started.Location!;
        var page = await editor.Open(thread);
        Assert.EndsWith(": wording", page.Page.QuerySelector("h1")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("Is this\nneutral?", page.Page.QuerySelector(".talk .lines[dir=auto]")!.TextContent.Trim());
        Assert.Contains("Sample fact-checker", page.Page.QuerySelector(".talk")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll("input[value^=take-back]"));

        var replied = await editor.Post(thread, "save", ("Draft.Text", "It is."));
        Assert.Equal((HttpStatusCode.SeeOther, thread), (replied.Status, replied.Location!.Split('#')[0]));
        Assert.Equal(2, (await editor.Open(thread)).Page.QuerySelectorAll(".talk > li").Length);
        Assert.Contains("Comments (1 open)", (await editor.Open($"/desk/disputes/{dispute.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("1 open", (await editor.Open($"/desk/review/{dispute.Submission}")).Page.QuerySelector($"a[href='/desk/disputes/{dispute.Id}/comments']")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Post(thread, "resolve")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await editor.Forge(thread, thread, ("_handler", "resolve"))).Status);
        Assert.Contains("Resolved by Sample editor on", Plain((await checker.Open(thread)).Text), StringComparison.Ordinal);
        var list = (await checker.Open($"/desk/disputes/{dispute.Id}/comments")).Page;
        Assert.Contains("No thread is open.", list.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(thread, list.QuerySelector("details .items a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.SeeOther, (await checker.Post(thread, "reopen")).Status);
        Assert.Equal("open", (await checker.Open(thread)).Page.QuerySelector("main .state")!.TextContent);
    }

    [Fact]
    public async Task What_is_refused_is_said_on_its_field_and_what_was_typed_stays()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var editor = (await desk.Person("editor")).AccountId!.Value.ToString();
        var address = $"/desk/disputes/{dispute.Id}/comments";
        var refused = await checker.Post(address, "save", ("Draft.About", "claim:x"), ("Draft.Text", new string('x', 20_001)), ("Draft.Mentioned", editor));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("at most 20,000 characters", refused.RefusalOf("Draft-Text"), StringComparison.Ordinal);
        Assert.Contains("Choose from the list", refused.RefusalOf("Draft-About"), StringComparison.Ordinal);
        Assert.Equal(20_001, refused.ValueOf("Draft.Text").Length);
        Assert.True(refused.Page.QuerySelector<IHtmlInputElement>($"input[name='Draft.Mentioned'][value='{editor}']")!.IsChecked);
        var empty = await checker.Post(address, "save", ("Draft.Text", " "));
        Assert.Contains("Write the comment", empty.RefusalOf("Draft-Text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_thread()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var address = $"/desk/disputes/{dispute.Id}/comments";
        var key = Guid.NewGuid().ToString();
        var first = await checker.Post(address, "save", ("Draft.Key", key), ("Draft.Text", "Twice?"));
        var second = await checker.Post(address, "save", ("Draft.Key", key), ("Draft.Text", "Twice?"));
        Assert.Equal((HttpStatusCode.SeeOther, first.Location), (second.Status, second.Location));
        Assert.Single((await checker.Open(address)).Page.QuerySelectorAll("ul.items > li"));
    }

    [Fact]
    public async Task Text_is_shown_as_it_was_typed_and_never_as_a_page()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        const string Hostile = "<script>alert(1)</script> <b>bold</b> **stars** \u202Eturned";
        var thread = (await checker.Post($"/desk/disputes/{dispute.Id}/comments", "save", ("Draft.Text", Hostile))).Location!;
        foreach (var address in new[] { thread, $"/desk/disputes/{dispute.Id}/comments" })
        {
            var page = (await checker.Open(address)).Page.QuerySelector("main")!;
            Assert.Contains("<script>alert(1)</script> <b>bold</b> **stars** [RLO]turned", Plain(page.TextContent), StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("script, b"));
        }
    }

    [Fact]
    public async Task A_call_stands_in_my_work_until_the_thread_is_opened()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        using var second = await desk.SignIn("second-checker");
        var mark = dispute.Title[^9..^1];
        var thread = (await checker.Post($"/desk/disputes/{dispute.Id}/comments", "save", ("Draft.Text", $"@second-checker, look at {mark}."))).Location!;
        await second.Open($"/desk/disputes/{dispute.Id}/comments");
        var call = Assert.Single((await second.Open("/desk")).Page.QuerySelectorAll("[aria-labelledby=calls] li"), row => row.TextContent.Contains(mark, StringComparison.Ordinal));
        Assert.StartsWith($"{thread}#comment-", call.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("Draws the attention of Second sample fact-checker.", Plain((await second.Open(thread)).Text), StringComparison.Ordinal);
        Assert.DoesNotContain((await second.Open("/desk")).Page.QuerySelectorAll("[aria-labelledby=calls] li"), row => row.TextContent.Contains(mark, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_said_it_takes_it_back_and_nobody_else_can()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        using var editor = await desk.SignIn("editor");
        var thread = (await checker.Post($"/desk/disputes/{dispute.Id}/comments", "save", ("Draft.Text", "He lies."))).Location!;
        var form = (await checker.Open(thread)).Page.QuerySelector<IHtmlInputElement>("input[name=_handler][value^=take-back]")!.Value;
        Assert.NotEqual(HttpStatusCode.SeeOther, (await editor.Forge(thread, thread, ("_handler", form))).Status);
        Assert.Contains("He lies.", (await editor.Open(thread)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await checker.Post(thread, form)).Status);
        var page = await editor.Open(thread);
        Assert.DoesNotContain("He lies.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Taken back.", page.Page.QuerySelector(".talk em")!.TextContent);
    }

    [Fact]
    public async Task A_thread_of_another_dispute_or_none_has_no_page_and_an_unknown_filter_says_so()
    {
        var dispute = await DisputeInReview.Enter(desk);
        var other = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        var thread = (await checker.Post($"/desk/disputes/{dispute.Id}/comments", "save", ("Draft.Text", "Here."))).Location!.Split('/')[^1];
        Assert.Equal(HttpStatusCode.NotFound, (await checker.Open($"/desk/disputes/{other.Id}/comments/{thread}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await checker.Forge($"/desk/disputes/{other.Id}/comments/{thread}", "/desk/interests", ("_handler", "resolve"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await checker.Open($"/desk/disputes/{Guid.NewGuid()}/comments")).Status);
        foreach (var on in new[] { $"claim:{other.Claim}", "claim:x", "%00" })
            Assert.Contains("names something that is not in this working copy", (await checker.Open($"/desk/disputes/{dispute.Id}/comments?on={on}")).Text, StringComparison.Ordinal);
        Assert.Empty((await checker.Open($"/desk/disputes/{dispute.Id}/comments?on=claim:{dispute.Claim}")).Page.QuerySelectorAll("ul.items > li"));
    }

    [Fact]
    public async Task No_reader_finds_a_word_of_a_comment_or_an_assignment()
    {
        var dispute = await DisputeInReview.EnterSecondRound(desk);
        using var editor = await desk.SignIn("editor");
        var word = $"secretly{dispute.Title[^9..^1]}";
        foreach (var about in new[] { $"dispute:{dispute.Id}", $"claim:{dispute.Claim}:verdict" })
            await editor.Post($"/desk/disputes/{dispute.Id}/comments", "save", ("Draft.About", about), ("Draft.Text", $"{word}, @fact-checker."));
        await editor.Post($"/desk/disputes/{dispute.Id}/assignment", "save", ("Draft.AssigneeId", (await desk.Person("second-checker")).AccountId.ToString()!), ("Draft.DueOn", "2199-01-01"));
        Assert.Contains(word, (await editor.Open($"/desk/disputes/{dispute.Id}/comments")).Text, StringComparison.Ordinal);
        using var reader = desk.Site.CreateClient();
        var slug = (await dispute.Now()).Slug;
        string[] pages =
        [
            "/", "/corrections", "/corrections/feed.atom", "/feed.atom", "/board.csv", "/board.json", "/data", "/sitemap.xml", "/audit", "/context.jsonld", $"/disputes/{slug}", $"/disputes/{slug}/history",
            $"/disputes/{slug}/editions/1", $"/disputes/{slug}/feed.atom", $"/disputes/{slug}/data.jsonld", $"/embed/disputes/{slug}", $"/claims/{dispute.Claim}", $"/claims/{dispute.Claim}/citation.txt",
        ];
        foreach (var path in pages)
        {
            using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
            var shown = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain(word, shown, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Second sample fact-checker", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("2199-01-01", shown, StringComparison.Ordinal);
        }
        Assert.DoesNotContain(dispute.Title, await reader.GetStringAsync(new Uri($"/?q={word}", UriKind.Relative)), StringComparison.Ordinal);
    }

    /// <summary>Text with every run of white space as one space.</summary>
    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
