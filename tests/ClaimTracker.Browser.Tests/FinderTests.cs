using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>Who types a name is offered what matches, reaches every choice by keys, and can add a new one.</summary>
[Collection(nameof(JourneyApp))]
public sealed class FinderTests(JourneyApp journey)
{
    [Fact]
    public async Task A_speaker_is_found_by_typing_in_another_script_and_taken_by_keys()
    {
        var checker = await Form();
        var field = checker.Field("Speaker");
        await Assertions.Expect(field).ToHaveRoleAsync(AriaRole.Combobox);
        await field.PressSequentiallyAsync("Азербайджан");
        var options = checker.Matches;
        await Assertions.Expect(options.First).ToContainTextAsync("Azerbaijan");
        await Assertions.Expect(options.Last).ToHaveTextAsync("Add new “Азербайджан”");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(checker.Page.GetByText("The last choice adds a new one.")).ToBeVisibleAsync();
        await Axe.Check(checker.Page, "the matches of a name");
        await field.PressAsync("Escape");
        await Assertions.Expect(options).ToHaveCountAsync(0);
        await field.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        await field.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        var name = await options.First.TextContentAsync();
        await field.PressAsync("Enter");
        await Assertions.Expect(field).ToHaveValueAsync(name!);
        Assert.False(string.IsNullOrEmpty(await checker.Page.Locator("select[name='Draft.SpeakerId']").InputValueAsync()));
    }

    [Fact]
    public async Task Add_new_is_the_last_choice_and_what_is_not_chosen_goes_along_as_a_new_name()
    {
        var checker = await Form();
        var field = checker.Field("Speaker");
        await field.PressSequentiallyAsync("Harbour board");
        await checker.Matches.Last.WaitForAsync();
        await field.PressAsync("ArrowUp");
        await field.PressAsync("Enter");
        await Assertions.Expect(checker.Field("Name of the new speaker")).ToHaveValueAsync("Harbour board");
        await Assertions.Expect(checker.Field("Name of the new speaker")).ToBeFocusedAsync();
        await checker.Write("Name of the new speaker", "");
        await field.FillAsync("Port office");
        await checker.Press("Save");
        await checker.Sees("Not saved yet");
        await Assertions.Expect(checker.Field("Name of the new speaker")).ToHaveValueAsync("Port office");
        await Axe.Check(checker.Page, "a new speaker that is refused");
    }

    private async Task<Person> Form()
    {
        var checker = new Person(await journey.App.SignIn("fact-checker@sample.test"));
        await checker.Go($"/desk/disputes/{await Newsroom.SampleDispute(journey.App)}/claims/new");
        return checker;
    }
}
