using ClaimTracker.Review.Checklist;
using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>The main job, end to end, through the pages: logged, cited, judged, submitted, approved by a second person, read, withdrawn.</summary>
[Collection(nameof(JourneyApp))]
public sealed class JourneyTests(JourneyApp journey)
{
    private const string Title = "Who fired first at the bridge on 12 October 2020?";
    private const string Accusation = "Armenian forces fired first at the bridge.";
    private const string Denial = "Nobody on our side fired at the bridge.";

    [Fact]
    public async Task What_a_fact_checker_logs_and_an_editor_approves_is_what_readers_see()
    {
        var app = journey.App;
        var checker = new Person(await app.SignIn("fact-checker@sample.test"));
        var dispute = await Start(checker);
        await Claim(checker, dispute, "Foreign ministry of Azerbaijan (Azerbaijan)", "accuses", "affirms", Accusation);
        await Claim(checker, dispute, "Foreign ministry of Armenia (Armenia)", "denies", "denies", Denial);
        await Cite(checker, dispute, 1, "Azerbaijan");
        await Cite(checker, dispute, 2, "Armenia");
        await Answer(checker, dispute);
        await Judge(checker, dispute);
        await Submit(checker, dispute);

        await checker.Go("/desk/review");
        await checker.Follow(Title);
        var submission = new Uri(checker.Page.Url).AbsolutePath;
        Assert.Equal(403, await checker.Go($"{submission}/approve"));
        var editor = new Person(await app.SignIn("editor@sample.test"));
        await Approve(editor, submission);

        var reader = new Person(await app.Visit(script: false));
        await reader.Go("/");
        await reader.Follow(Title);
        await reader.Sees("Azerbaijan says");
        await reader.Sees("Armenia says");
        await reader.Sees(Accusation);
        await reader.Sees("Uncorroborated");
        await reader.Sees("who began");
        var address = new Uri(reader.Page.Url).AbsolutePath;
        await reader.Go($"{address}/history");
        await reader.Sees("approved");

        await editor.Go($"{dispute}/withdraw");
        await editor.Write("Reason", "The report was about another bridge.");
        await editor.Press("Withdraw it now");
        Assert.Equal(410, await reader.Go(address));
        await reader.Sees("The report was about another bridge.");
        Assert.Equal(200, await reader.Go($"{address}/editions/1"));
    }

    private static async Task<string> Start(Person checker)
    {
        await checker.Go("/desk/disputes/new");
        await checker.Press("Save");
        await checker.Sees("Write a neutral title");
        await checker.Write("Title", Title);
        await checker.Press("Save");
        await checker.Page.GetByRole(AriaRole.Heading, new() { Name = Title, Level = 1 }).WaitForAsync();
        var dispute = new Uri(checker.Page.Url).AbsolutePath;
        foreach (var party in new[] { "Azerbaijan", "Armenia" })
        {
            await checker.Follow("Add a side");
            await checker.Write("Label", party);
            await checker.Check(party);
            await checker.Press("Save");
        }
        return dispute;
    }

    private static async Task Claim(Person checker, string dispute, string speaker, string act, string stance, string wording)
    {
        await checker.Go($"{dispute}/claims/new");
        await checker.Find("Speaker", speaker);
        await checker.Choose("What the speaker does", act);
        await checker.Write("Day of the statement", "2020-10-12");
        await checker.Write("The claim in our neutral wording", wording);
        if (!await checker.Page.GetByRole(AriaRole.Group, new() { Name = "Point 1", Exact = true }).IsVisibleAsync()) await checker.Press("Add a point");
        var point = checker.Page.GetByRole(AriaRole.Group, new() { Name = "Point 1", Exact = true });
        await point.GetByLabel("On").First.SelectOptionAsync(["who-began"]);
        await point.GetByLabel("The claim").First.SelectOptionAsync([stance]);
        await point.GetByLabel("Basis").SelectOptionAsync(["said-outright"]);
        await checker.Press("Save");
        await checker.Sees(wording);
    }

    private static async Task Cite(Person checker, string dispute, int claim, string party)
    {
        await checker.Go(dispute);
        await checker.Follow($"Cite a source for claim {claim}");
        await checker.Find("Source", "Ganja");
        await checker.Choose("What the source does for the claim", "states-it");
        await checker.Open("The origin is not on the list");
        await checker.Write("Whose statement or observation", $"The foreign ministry of {party}");
        await checker.Choose("How it stands to the dispute", "party-to-dispute");
        await checker.Find("Party", party);
        await checker.Press("Save");
        await checker.Sees("states it");
    }

    private static async Task Answer(Person checker, string dispute)
    {
        await checker.Go($"{dispute}/links/new");
        await checker.Choose("This claim", 2);
        await checker.Choose("How it stands to the other", "denies");
        await checker.Choose("The other claim", 1);
        await checker.Check("who began");
        await checker.Press("Save");
        await checker.Go($"{dispute}/lead");
        await checker.Choose("One claim", 1);
        await checker.Choose("The other claim", 2);
        await checker.Press("Save");
    }

    private static async Task Judge(Person checker, string dispute)
    {
        await checker.Go(dispute);
        await checker.Follow("Propose a verdict on claim 1");
        await checker.Choose("Finding", "open");
        await checker.Page.Locator("input[type=radio][value=uncorroborated]").CheckAsync();
        await checker.Write("Reasons", "Only one party says so.");
        await checker.Write("Evidence considered until", "2020-10-12");
        await checker.Press("Propose this verdict");
        await checker.Sees("Uncorroborated");
    }

    private static async Task Submit(Person checker, string dispute)
    {
        await checker.Go($"{dispute}/submit");
        await checker.Write("Note to the reviewer", "First edition.");
        await checker.Press("Submit for review");
        await checker.Sees("submitted");
    }

    private static async Task Approve(Person editor, string submission)
    {
        await editor.Go("/desk/review");
        await editor.Follow(Title);
        await editor.Sees(Accusation);
        await editor.Follow("Approve…");
        await editor.Press("Approve and publish");
        await editor.Sees("an answer to");
        foreach (var question in ReviewQuestions.First) await editor.Write(question, "Yes, as far as the sources go.");
        await editor.Press("Approve and publish");
        await editor.Page.WaitForURLAsync($"**{submission}");
    }
}
