using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>A post that cannot be taken now loses nothing: every field comes back, as text, in a form that sends it again.</summary>
[Collection(Instance.OneAtATime)]
public sealed class KeptTextTests(Site site) : IClassFixture<Site>
{
    private const string Hostile = "<script>alert(1)</script> \"quoted\" & 'more' Ağdam Հայ 😀";
    private const string Lines = "\nfirst line\r\nsecond line\n";

    [Fact]
    public async Task A_missing_token_gives_the_text_back_with_a_fresh_token()
    {
        using var client = site.CreateClient();
        using var form = Form();
        using var answer = await client.PostAsync(new Uri("/account/sign-in?return=%2Fdesk", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Page(answer);
        Assert.Equal("/account/sign-in?return=%2Fdesk", page.QuerySelector("form")!.GetAttribute("action"));
        Assert.Equal(Hostile, Value(page, "Draft.Title"));
        Assert.Equal(Lines.ReplaceLineEndings("\n"), Value(page, "Draft.Words").ReplaceLineEndings("\n"));
        Assert.Equal(string.Empty, Value(page, "Draft.Password"));
        Assert.NotEmpty(Value(page, "__RequestVerificationToken"));
        Assert.DoesNotContain("<script", page.Body!.InnerHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("first-form", Value(page, "_handler"));
    }

    [Fact]
    public async Task The_page_that_gives_the_text_back_sends_it_again()
    {
        using var client = site.CreateClient();
        using var form = Form();
        using var first = await client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), form);
        var page = await Page(first);
        using var again = new FormUrlEncodedContent(page.QuerySelectorAll("form input[name], form textarea[name]").Select(field => new KeyValuePair<string, string>(field.GetAttribute("name")!, Value(page, field.GetAttribute("name")!))));
        using var second = await client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), again);
        Assert.DoesNotContain("Please send this again", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_after_the_session_ended_gives_the_text_back()
    {
        using var client = site.CreateClient();
        using var form = Form();
        using var answer = await client.PostAsync(new Uri("/desk/disputes/new", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var page = await Page(answer);
        Assert.Equal(Hostile, Value(page, "Draft.Title"));
        Assert.Contains("signed out", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused_in_words()
    {
        var folder = SampleFolder.Copy();
        await using (var instance = Instance.Start(folder.FullName, []))
        {
            await instance.Ready();
            using var form = new FormUrlEncodedContent([new("Draft.Title", new string('x', 1_100_000))]);
            using var answer = await instance.Client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), form);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
            Assert.Contains("A form may have 1 MB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        folder.Delete(recursive: true);
    }

    private static FormUrlEncodedContent Form() =>
        new([new("_handler", "first-form"), new("Draft.Title", Hostile), new("Draft.Words", Lines), new("Draft.Password", "a secret")]);

    private static async Task<IHtmlDocument> Page(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("a secret", html, StringComparison.Ordinal);
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    private static string Value(IHtmlDocument page, string name) => page.QuerySelector($"[name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement input => input.Value,
        _ => throw new InvalidOperationException($"The page has no field {name}."),
    };
}
