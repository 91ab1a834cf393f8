using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>What a dispute is on paper.</summary>
public sealed class PaperTests(RunningApp app)
{
    [Fact]
    public async Task On_paper_a_dispute_is_black_on_white_unfolded_with_its_citation_and_with_nothing_to_press()
    {
        var page = await Printed();

        foreach (var gone in new[] { "nav", "form", ".skip", ".choice", ".embedding", ".citing", "#related" })
            Assert.True(await page.Locator($"{gone} >> visible=true").CountAsync() == 0, $"{gone} is printed.");
        foreach (var told in new[] { ".claim .points", ".claim details .ties", ".rule p", ".record .cite a", ".record .hash code" })
            Assert.True((await page.Locator(told).First.BoundingBoxAsync())?.Height > 0, $"{told} is not printed.");
        Assert.Equal("rgb(255, 255, 255) rgb(0, 0, 0)", await page.EvaluateAsync<string>("(s => `${s.backgroundColor} ${s.color}`)(getComputedStyle(document.body))"));
        Assert.Equal(["avoid"], (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.claim')].map(claim => getComputedStyle(claim).breakInside)")).Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_paper_what_is_hidden_until_asked_for_stays_hidden_and_links_of_sources_give_their_address()
    {
        var page = await Printed();

        Assert.True(await page.Locator("details.graphic").CountAsync() > 0);
        Assert.Equal(0, await page.Locator("details.graphic .words >> visible=true").CountAsync());
        var printed = await page.EvaluateAsync<string>(
            """
            () => {
              const link = document.createElement('a');
              link.href = 'https://news.test/1';
              document.querySelector('.sources').append(link);
              return getComputedStyle(link, '::after').content;
            }
            """);
        Assert.Contains("https://news.test/1", printed, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Printed()
    {
        var page = await app.Visit();
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await page.GotoAsync(PublicPages.Dispute);
        return page;
    }
}
