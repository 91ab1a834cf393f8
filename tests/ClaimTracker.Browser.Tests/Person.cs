using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>Somebody at a page: finds fields, buttons and links by their accessible names.</summary>
public sealed class Person(IPage page)
{
    public IPage Page => page;

    /// <summary>The field of that label, whether it is required or not.</summary>
    public ILocator Field(string label) => page.GetByLabel(new Regex($"^{Regex.Escape(label)}( ?\\(required\\))?$", RegexOptions.None, TimeSpan.FromSeconds(1)));

    public Task Write(string label, string text) => Field(label).FillAsync(text);

    /// <summary>Chooses by the code that the list posts, or by the text that it shows.</summary>
    public Task Choose(string label, string choice) => Field(label).SelectOptionAsync([choice]);

    public Task Choose(string label, int place) => Field(label).SelectOptionAsync(new SelectOptionValue { Index = place });

    /// <summary>What a field that finds records offers now.</summary>
    public ILocator Matches => page.Locator(".finder ul:not([hidden]) > [role=option]");

    /// <summary>Types into a field that finds records, and takes the first match by keys.</summary>
    public async Task Find(string label, string typed)
    {
        // The script puts it in the place of a list: until then the label is that of the list.
        var finder = page.Locator(".finder > input").And(Field(label));
        await finder.FillAsync(typed);
        await Matches.First.WaitForAsync();
        await finder.PressAsync("ArrowDown");
        await finder.PressAsync("Enter");
        await Assertions.Expect(Matches).ToHaveCountAsync(0);
    }

    public Task Check(string label) => page.GetByRole(AriaRole.Checkbox, new() { Name = label, Exact = true }).CheckAsync();

    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task Follow(string link) => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    /// <summary>Opens what is folded away under that summary; what is open already stays open.</summary>
    public async Task Open(string summary)
    {
        var closed = page.Locator("details:not([open]) > summary", new() { HasTextString = summary });
        if (await closed.CountAsync() > 0) await closed.First.ClickAsync();
    }

    public async Task<int> Go(string address) => (await page.GotoAsync(address))!.Status;

    /// <summary>Where the links of the content lead, in their order.</summary>
    public async Task<IReadOnlyList<string>> Links() => await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main a[href]')].map(link => link.getAttribute('href'))");

    public Task Sees(string text) => Assertions.Expect(page.GetByText(text).First).ToBeVisibleAsync();
}
