using System.Net;
using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>The circuit script that was taken out of its package starts a circuit, and nobody else's page can.</summary>
public sealed class CircuitTests(RunningApp app)
{
    [Fact]
    public async Task The_preview_of_a_rationale_follows_what_is_typed()
    {
        var page = await app.SignIn("fact-checker@sample.test");
        await page.GotoAsync($"/desk/disputes/{await Newsroom.SampleDispute(app)}");
        await page.Locator("a[href$='/verdict']").First.ClickAsync();
        var posts = 0;
        page.Request += (_, request) => posts += request.Method == "POST" && !request.Url.Contains("/_blazor", StringComparison.Ordinal) ? 1 : 0;
        var field = page.Locator("textarea[name$='Rationale']");
        await field.FillAsync("A word in **bold print** and [a link](https://example.org/).");
        await field.PressAsync("End");
        await field.PressAsync("x");
        await Assertions.Expect(page.Locator("strong", new() { HasTextString = "bold print" })).ToBeVisibleAsync();
        Assert.Equal(0, posts);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_visitor_and_a_foreign_page_get_no_circuit()
    {
        await (await app.Visit()).Context.CloseAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var visitor = await client.PostAsync(new Uri($"{app.Address}/_blazor/negotiate?negotiateVersion=1"), null);
        Assert.False(visitor.IsSuccessStatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, new Uri($"{app.Address}/_blazor/negotiate?negotiateVersion=1"));
        foreign.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await client.SendAsync(foreign);
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }
}
