using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>Finds sample records through the pages, as a person would.</summary>
public static class Newsroom
{
    /// <summary>The id of the sample dispute on Ganja, from the fact-checker's list of work.</summary>
    public static async Task<string> SampleDispute(RunningApp app, string title = "Night strike on Ganja, 11 October 2020")
    {
        var page = await app.SignIn("fact-checker@sample.test");
        await page.GotoAsync("/desk");
        var address = await page.GetByRole(AriaRole.Link, new() { Name = title }).First.GetAttributeAsync("href");
        await page.Context.CloseAsync();
        return address!.Split('/')[3];
    }
}
