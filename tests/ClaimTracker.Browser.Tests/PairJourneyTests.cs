using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>Two people work on one dispute in the pair editor: each sees the other, nobody overwrites anybody unseen, and nothing typed is lost.</summary>
[Collection(nameof(JourneyApp))]
public sealed class PairJourneyTests(JourneyApp journey)
{
    private const string Wording = "textarea[name='now:Wording']";

    [Fact]
    public async Task Two_people_in_one_field_see_each_other_and_both_texts()
    {
        var (one, other) = (await Open("fact-checker@sample.test"), await Open("second-checker@sample.test"));
        var (mine, theirs) = (one.Locator(Wording).First, other.Locator(Wording).First);
        await mine.FocusAsync();
        await Assertions.Expect(other.GetByText("Sample fact-checker").First).ToBeVisibleAsync();
        await Assertions.Expect(other.Locator("aside")).ToContainTextAsync("“The claim in our neutral wording” of claim");
        await mine.FillAsync("A first wording.");
        await Assertions.Expect(theirs).ToHaveValueAsync("A first wording.");
        await Assertions.Expect(other.Locator(".as-read")).ToContainTextAsync("A first wording.");

        await one.Context.SetOfflineAsync(true);
        await mine.FillAsync("Mine.");
        await Assertions.Expect(Status(one, "The server cannot be reached")).ToBeVisibleAsync();
        await theirs.FillAsync("Theirs.");
        await Assertions.Expect(Status(other, "Saved ")).ToBeVisibleAsync();
        await one.Context.SetOfflineAsync(false);
        await Assertions.Expect(one.GetByRole(AriaRole.Alert)).ToContainTextAsync("Theirs.");
        await Assertions.Expect(mine).ToHaveValueAsync("Mine.");
        await Axe.Check(one, "two texts of one field");
        await one.GetByRole(AriaRole.Button, new() { Name = "Save mine over it" }).ClickAsync();
        await Assertions.Expect(theirs).ToHaveValueAsync("Mine.");
        await one.GetByRole(AriaRole.Button, new() { Name = "Undo the last save" }).ClickAsync();
        await Assertions.Expect(theirs).ToHaveValueAsync("Theirs.");
        await one.GotoAsync("/desk");
        await Assertions.Expect(other.GetByText("Nobody else has this dispute open.")).ToBeVisibleAsync();
        await one.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Fact]
    public async Task What_could_not_be_saved_is_offered_again_and_every_field_is_reached_by_keys()
    {
        var page = await Open("fact-checker@sample.test");
        var day = page.Locator("input[name='now:StatedOn']").First;
        await day.FillAsync("yesterday");
        await day.PressAsync("Tab");
        await Assertions.Expect(page.GetByText("is no date that we can read")).ToBeVisibleAsync();
        await Axe.Check(page, "a field that was refused");
        await page.Locator(Wording).First.FillAsync("A wording that fits.");
        await Assertions.Expect(Status(page, "but for the field that is marked")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(Wording).First).ToHaveValueAsync("A wording that fits.");
        await Assertions.Expect(page.GetByText("and it was not saved")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync();
        await Assertions.Expect(day).ToHaveValueAsync("yesterday");
        await day.FillAsync("2020-10-11");
        await page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(Status(page, "Saved ")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Alt+Shift+K");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeVisibleAsync();
        await Axe.Check(page, "the list of keys");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("[data-claim]").First.FocusAsync();
        await page.Keyboard.PressAsync("Alt+Shift+P");
        var row = page.Locator("details[data-held][open]");
        await row.GetByLabel("The claim").SelectOptionAsync("affirms");
        await row.GetByLabel("Element").SelectOptionAsync("place");
        await row.GetByLabel("Value, in a few words").FillAsync("by the river");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".pair-row input[type=text][value='by the river']").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>What a form says of its last save.</summary>
    private static ILocator Status(IPage page, string words) => page.GetByRole(AriaRole.Status).Filter(new() { HasText = words }).First;

    private async Task<IPage> Open(string email)
    {
        var page = await journey.App.SignIn(email);
        await page.GotoAsync($"/desk/disputes/{await Newsroom.SampleDispute(journey.App, "Who broke the ceasefire of 10 October 2020?")}/pair");
        await Assertions.Expect(page.GetByText("Connecting…")).ToHaveCountAsync(0);
        return page;
    }
}
