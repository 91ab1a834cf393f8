using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>What holds for every page of the reading room: no script (but for one page), no cookie, no third party, few requests, few bytes, no sideways scrolling.</summary>
public sealed class PublicPageTests(RunningApp app)
{
    private const int MostBytes = 60 * 1024;
    private const int MostRequests = 6;

    /// <summary>What readers may set for themselves without losing anything (WCAG 2.2, 1.4.12).</summary>
    private const string Spacing = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

    [Theory, MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task A_page_is_small_own_and_sets_no_cookie(string path)
    {
        var page = await app.Visit();
        var requests = new List<IRequest>();
        var errors = new List<string>();
        page.Request += (_, request) => requests.Add(request);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal)) errors.Add(message.Text);
        };
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var bytes = 0;
        foreach (var request in requests.ToList())
        {
            var sizes = await request.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }
        Assert.All(requests, request => Assert.StartsWith(app.Address, request.Url, StringComparison.Ordinal));
        Assert.InRange(requests.Count, 1, MostRequests);
        Assert.InRange(bytes, 1, MostBytes);
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Empty(errors);
        // The list of editions brings the one script with which readers check them.
        Assert.Equal(path.EndsWith("/history", StringComparison.Ordinal) ? 1 : 0, await page.Locator("script").CountAsync());
        TestContext.Current.SendDiagnosticMessage("{0}: {1} bytes on the wire in {2} requests", path, bytes, requests.Count);
        await page.Context.CloseAsync();
    }

    [Theory, MemberData(nameof(PublicPages.All), MemberType = typeof(PublicPages))]
    public async Task A_page_never_scrolls_sideways(string path)
    {
        var page = await app.Visit();
        await page.GotoAsync(path);
        // A style element would be refused by the policy of the page.
        await page.EvaluateAsync("spacing => { const sheet = new CSSStyleSheet(); sheet.replaceSync(spacing); document.adoptedStyleSheets = [sheet]; }", Spacing);
        Assert.NotEqual("normal", await page.EvaluateAsync<string>("getComputedStyle(document.body).letterSpacing"), StringComparer.Ordinal);
        foreach (var width in new[] { 320, 640, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(wide <= 0, $"{path} is {wide} pixels too wide at {width}.");
        }
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_reading_room_works_without_script()
    {
        var page = await app.Visit(script: false);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Night strike on Ganja, 11 October 2020" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Night strike on Ganja, 11 October 2020");
        await page.GotoAsync("/?q=ceasefire");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(360, 800)]
    [InlineData(1280, 800)]
    public async Task The_first_dispute_of_the_board_is_told_before_scrolling(int width, int height)
    {
        var page = await app.Visit(width, height);
        await page.GotoAsync("/");
        var first = page.Locator("article").First;
        foreach (var text in new[] { "Armenia says", "Azerbaijan says", "Last change", "Last look", "sources, " })
        {
            var box = await first.GetByText(text).First.BoundingBoxAsync();
            Assert.True(box is not null && box.Y + box.Height <= height, $"“{text}” of the first dispute lies below the fold at {width}×{height}.");
        }
        await page.Context.CloseAsync();
    }
}
