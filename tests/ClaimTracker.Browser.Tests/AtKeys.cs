using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>Somebody who has a keyboard and nothing else: every field, button and link is reached by Tab, and used by the keys that browsers give it.</summary>
public sealed class AtKeys(IPage page)
{
    /// <summary>Nobody presses Tab more often than this to get somewhere.</summary>
    private const int MostSteps = 250;

    private readonly Person person = new(page);

    public IPage Page => page;

    /// <summary>The only address that is typed; from there on links are followed.</summary>
    public async Task SignIn(string email)
    {
        await page.GotoAsync("/account/sign-in");
        await Write(page.GetByLabel("E-mail"), email);
        await Write(page.GetByLabel("Password"), "sample-data-only");
        await Leaves(() => page.Keyboard.PressAsync("Enter"));
    }

    public Task Write(string label, string text) => Write(Field(label), text);

    public async Task Write(ILocator field, string text)
    {
        await Reach(field);
        await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Goes down a list until it posts that code, or to that place of it.</summary>
    public Task Choose(string label, string code) => Choose(Field(label), code);

    public async Task Choose(ILocator list, string code)
    {
        await Reach(list);
        for (var step = 0; await list.InputValueAsync() != code; step++)
        {
            Assert.True(step < MostSteps, $"No key leads to “{code}”.");
            await page.Keyboard.PressAsync("ArrowDown");
        }
    }

    public async Task Choose(string label, int place)
    {
        await Reach(Field(label));
        for (var step = 0; step < place; step++) await page.Keyboard.PressAsync("ArrowDown");
    }

    /// <summary>Types into a field that finds records, and takes the first match.</summary>
    public async Task Find(string label, string typed)
    {
        await Reach(Field(label));
        await page.Keyboard.InsertTextAsync(typed);
        await person.Matches.First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(person.Matches).ToHaveCountAsync(0);
    }

    public async Task Check(string label)
    {
        await Reach(page.GetByRole(AriaRole.Checkbox, new() { Name = label, Exact = true }));
        await page.Keyboard.PressAsync("Space");
    }

    /// <summary>Goes through the group of a rating until that one is chosen.</summary>
    public async Task Pick(string code)
    {
        var wanted = page.Locator($"input[type=radio][value='{code}']");
        await Reach(page.Locator("input[type=radio]").First);
        await page.Keyboard.PressAsync("Space");
        for (var step = 0; !await wanted.IsCheckedAsync(); step++)
        {
            Assert.True(step < MostSteps, $"No key leads to “{code}”.");
            await page.Keyboard.PressAsync("ArrowDown");
        }
    }

    /// <summary>Presses a button that leads to another page.</summary>
    public async Task Press(string button)
    {
        await Reach(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).And(page.Locator(":not([tabindex='-1'])")).First);
        await Leaves(() => page.Keyboard.PressAsync("Enter"));
    }

    public async Task Follow(string link)
    {
        await Reach(page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First);
        await Leaves(() => page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Opens what is folded away under that summary; what is open already stays open.</summary>
    public async Task Open(string summary)
    {
        var closed = page.Locator("details:not([open]) > summary", new() { HasTextString = summary });
        if (await closed.CountAsync() == 0) return;
        await Reach(closed.First);
        await page.Keyboard.PressAsync("Enter");
    }

    public Task Sees(string text) => person.Sees(text);

    public async Task Leaves(Func<Task> act)
    {
        var before = page.Url;
        await act();
        await page.WaitForURLAsync(url => url != before);
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Presses Tab until it has the focus, which must be seen.</summary>
    public async Task Reach(ILocator target)
    {
        await target.WaitForAsync();
        for (var step = 0; !await target.EvaluateAsync<bool>("element => element === document.activeElement"); step++)
        {
            Assert.True(step < MostSteps, $"Tab does not lead to {target}.");
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.True(await target.EvaluateAsync<bool>("element => element.matches(':focus-visible')"), $"Nothing shows that {target} has the focus.");
    }

    private ILocator Field(string label) => person.Field(label).First;
}
