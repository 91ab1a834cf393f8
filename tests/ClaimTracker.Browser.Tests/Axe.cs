using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>Asks axe for every rule of WCAG 2.2 AA that it can tell, and for its best practices.</summary>
public static class Axe
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };

    public static IEnumerable<(int Width, ColorScheme Scheme)> Views { get; } =
        [(1280, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Dark), (390, ColorScheme.Light)];

    /// <summary>The page as it stands, in the view in which it stands.</summary>
    public static async Task Check(IPage page, string where)
    {
        var result = await page.RunAxe(Rules);
        var violations = result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");
        Assert.True(result.Violations.Length == 0, $"{where}: {string.Join("\n", violations)}");
    }

    /// <summary>The page as it stands, wide in the light and narrow in the dark, without loading it again; nothing in it may be wider than the window.</summary>
    public static async Task CheckWideAndNarrow(IPage page, string where)
    {
        foreach (var (width, scheme) in Views.Take(2))
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await Check(page, $"{where} at {width}, {scheme}");
            Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), $"{where} at {width} is wider than the window.");
        }
    }
}
