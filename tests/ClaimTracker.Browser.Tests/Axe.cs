using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>Asks axe for every rule of WCAG 2.2 AA that it can tell, and for its best practices, in the page itself: it is loaded once for all views of a page, and leaves out what only its reports need (selectors, stylesheets loaded anew).</summary>
public static class Axe
{
    private const string Ask = """
        async where => {
            const { violations } = await axe.run(document, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
                resultTypes: ['violations'],
                selectors: false,
                preload: false,
            });
            return violations.map(found => `${where}: ${found.id}: ${found.nodes.slice(0, 3).map(node => node.html).join(' | ')}`);
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly (int Width, ColorScheme Scheme)[] Views = [(1280, ColorScheme.Light), (390, ColorScheme.Dark)];

    /// <summary>Goes to a page that must be there, and checks it.</summary>
    public static async Task Open(Person person, string address)
    {
        Assert.Equal((address, 200), (address, await person.Go(address)));
        await Check(person.Page, address);
    }

    /// <summary>The page as it stands, wide in the light and narrow in the dark, without loading it again; nothing in it may be wider than the window.</summary>
    public static async Task Check(IPage page, string where)
    {
        // A circuit that comes up draws its part of the page anew, also while it is being looked at.
        await Assertions.Expect(page.GetByText("Connecting…", new() { Exact = true })).ToHaveCountAsync(0);
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(Script);
        foreach (var (width, scheme) in Views)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var here = $"{where} at {width}, {scheme}";
            var found = await page.EvaluateAsync<string[]>(Ask, here);
            Assert.True(found.Length == 0, string.Join('\n', found));
            Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), $"{here} is wider than the window.");
        }
    }
}
