using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>What was typed into a form and not saved is offered again when its page is opened next.</summary>
[Collection(nameof(JourneyApp))]
public sealed class KeptTypingTests(JourneyApp journey)
{
    [Fact]
    public async Task A_form_that_was_left_unsaved_gives_its_text_back_once()
    {
        var context = (await journey.App.SignIn("second-checker@sample.test")).Context;
        var left = await Open(context);
        await left.Field("Title").FillAsync("Who shelled the quay?");
        await left.Write("Summary", "First line.\nՍտեփանակերտ");
        await left.Page.CloseAsync();

        var person = await Open(context);
        await person.Sees("You typed into this form at");
        await Axe.Check(person.Page, "a form that offers what was typed");
        await person.Press("Put it back");
        await Assertions.Expect(person.Field("Title")).ToHaveValueAsync("Who shelled the quay?");
        await Assertions.Expect(person.Field("Summary")).ToHaveValueAsync("First line.\nՍտեփանակերտ");
        await person.Write("Date of the event", "2020-02-31");
        await person.Press("Save");
        await person.Sees("Not saved yet");
        await person.Page.CloseAsync();

        var again = await Open(context);
        await again.Press("Put it back");
        await again.Write("Date of the event", "2020-10-11");
        await again.Press("Save");
        await again.Page.GetByRole(AriaRole.Heading, new() { Name = "Who shelled the quay?", Level = 1 }).WaitForAsync();
        var saved = await Open(context);
        await Assertions.Expect(saved.Field("Title")).ToHaveValueAsync(string.Empty);
        await Assertions.Expect(saved.Page.GetByText("You typed into this form at")).ToHaveCountAsync(0);
        await context.CloseAsync();
    }

    private static async Task<Person> Open(IBrowserContext context)
    {
        var person = new Person(await context.NewPageAsync());
        await person.Go("/desk/disputes/new");
        return person;
    }
}
