using ClaimTracker.Review.Checklist;

namespace ClaimTracker.Browser.Tests;

/// <summary>A dispute is merged into another one and read for the law; no page on the way, the newsroom's or the readers', breaks a rule that axe can tell.</summary>
[Collection(nameof(JourneyApp))]
public sealed class AxeMovingTests(JourneyApp journey)
{
    private const string Gone = "What follows the truce of 10 October 2020?";
    private const string GoesOn = "Was there shelling across the Armenian border after the truce of 10 October 2020?";

    [Fact]
    public async Task No_page_of_merging_and_of_the_legal_read_has_a_violation()
    {
        var checker = new Person(await journey.App.SignIn("fact-checker@sample.test"));
        var editor = new Person(await journey.App.SignIn("editor@sample.test"));
        var second = new Person(await journey.App.SignIn("second-editor@sample.test"));
        var (from, into) = ($"/desk/disputes/{await Newsroom.SampleDispute(journey.App, Gone)}", $"/desk/disputes/{await Newsroom.SampleDispute(journey.App, GoesOn)}");
        await second.Go(from);
        var published = (await second.Links()).First(address => address.StartsWith("/disputes/", StringComparison.Ordinal));

        await second.Go($"{from}/split");
        await second.Press("Split them off");
        await second.Sees("Not saved yet");
        await Axe.Check(second.Page, "a refused split");
        await second.Go($"{from}/merge");
        await second.Press("Merge it");
        await second.Sees("Not saved yet");
        await Axe.Check(second.Page, "a refused merge");
        await second.Choose("The dispute that goes on", into.Split('/')[^1]);
        await second.Write("Why the two are one", "One exchange, told twice.");
        await second.Press("Merge it");
        await second.Page.WaitForURLAsync($"**{into}");
        foreach (var page in new[] { from, into }) await Axe.Open(second, page);

        await checker.Go($"{into}/edit");
        await checker.Check("Ask for a legal read");
        await checker.Press("Save");
        await checker.Page.WaitForURLAsync($"**{into}");
        await Axe.Open(checker, $"{into}/submit");
        await FillNotices(checker);
        await checker.Press("Submit for review");
        await checker.Page.WaitForURLAsync($"**{into}/submission");

        var review = await Object();
        await Approve(editor, review);
        await editor.Sees("Not saved yet");
        await Axe.Check(editor.Page, "an approval before the legal read");
        await TakeBack(review);
        await Approve(editor, review);
        await editor.Page.WaitForURLAsync($"**{review}");

        var reader = new Person(await journey.App.Visit());
        await Axe.Open(reader, "/corrections?kind=merged");
        Assert.Equal(200, await reader.Go(published));
        Assert.False(reader.Page.Url.EndsWith(published, StringComparison.Ordinal), "The old address does not lead on.");
        foreach (var page in new[] { $"{published}/editions/1", $"{published}/editions/2", $"{published}/history", $"/embed{published}?edition=1" }) await Axe.Open(reader, page);
    }

    /// <summary>The address of the submission to which the legal reader objects.</summary>
    private async Task<string> Object()
    {
        var lawyer = new Person(await journey.App.SignIn("legal-reader@sample.test"));
        await Axe.Open(lawyer, "/desk/review");
        await lawyer.Follow("Say what you found");
        await lawyer.Page.WaitForURLAsync("**/legal");
        await lawyer.Choose("What you found", "objection");
        await lawyer.Press("Say so");
        await lawyer.Sees("Not saved yet");
        await Axe.Check(lawyer.Page, "a refused objection");
        await lawyer.Write("Note for the newsroom", "Claim 1 names a living person.");
        var review = new Uri(lawyer.Page.Url).AbsolutePath.Replace("/legal", string.Empty, StringComparison.Ordinal);
        await lawyer.Press("Say so");
        await lawyer.Page.WaitForURLAsync($"**{review}");
        await Axe.Check(lawyer.Page, "a submission to which somebody objects");
        return review;
    }

    private static async Task Approve(Person editor, string review)
    {
        await editor.Go($"{review}/approve");
        foreach (var question in ReviewQuestions.First) await editor.Write(question, "Yes.");
        await editor.Press("Approve and publish");
    }

    private async Task TakeBack(string review)
    {
        var lawyer = new Person(await journey.App.SignIn("legal-reader@sample.test"));
        await Axe.Open(lawyer, $"{review}/legal");
        await lawyer.Choose("What you found", "no-objection");
        await lawyer.Write("Note for the newsroom", string.Empty);
        await lawyer.Press("Say so");
        await lawyer.Page.WaitForURLAsync($"**{review}");
    }

    private static async Task FillNotices(Person checker)
    {
        var (kinds, reasons) = (checker.Page.Locator("select[name$='.Kind']"), checker.Page.Locator("[name$='.Reason']"));
        for (var at = 0; at < await kinds.CountAsync(); at++)
        {
            await kinds.Nth(at).SelectOptionAsync("update");
            await reasons.Nth(at).FillAsync("Another dispute was merged into this one.");
        }
    }
}
