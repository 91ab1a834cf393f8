using ClaimTracker.Review.Checklist;
using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>The main job without a mouse, from signing in to what readers see.</summary>
[Collection(nameof(JourneyApp))]
public sealed class KeyboardJourneyTests(JourneyApp journey)
{
    private const string Title = "Who fired first at the mill on 13 October 2020?";
    private const string Accusation = "Armenian forces fired first at the mill.";
    private const string Denial = "Nobody on our side fired at the mill.";

    [Fact]
    public async Task From_sign_in_to_published_everything_is_reached_by_keys()
    {
        var checker = new AtKeys(await journey.App.Visit());
        await checker.SignIn("fact-checker@sample.test");
        await Start(checker);
        await Claim(checker, "Foreign ministry of Azerbaijan (Azerbaijan)", "accuses", "affirms", Accusation);
        await Claim(checker, "Foreign ministry of Armenia (Armenia)", "denies", "denies", Denial);
        await Cite(checker, 1, "Azerbaijan");
        await Cite(checker, 2, "Armenia");
        await Answer(checker);
        await Judge(checker);
        await checker.Follow("Preview and submit");
        await checker.Press("Submit for review");

        var editor = new AtKeys(await journey.App.Visit());
        await editor.SignIn("editor@sample.test");
        await editor.Follow("Review queue");
        await editor.Follow(Title);
        await editor.Follow("Approve…");
        foreach (var question in ReviewQuestions.First) await editor.Write(question, "Yes, as far as the sources go.");
        await editor.Press("Approve and publish");

        var reader = new AtKeys(await journey.App.Visit());
        await reader.Page.GotoAsync("/");
        await reader.Follow(Title);
        await reader.Sees(Accusation);
        await reader.Sees(Denial);
        await reader.Sees("Uncorroborated");
        foreach (var person in new[] { checker, editor, reader }) await person.Page.Context.CloseAsync();
    }

    private static async Task Start(AtKeys checker)
    {
        await checker.Follow("New dispute");
        await checker.Write("Title", Title);
        await checker.Leaves(() => checker.Page.Keyboard.PressAsync("Enter"));
        foreach (var party in new[] { "Azerbaijan", "Armenia" })
        {
            await checker.Follow("Add a side");
            await checker.Write("Label", party);
            await checker.Check(party);
            await checker.Press("Save");
        }
    }

    private static async Task Claim(AtKeys checker, string speaker, string act, string stance, string wording)
    {
        await checker.Follow("Add a claim");
        await checker.Find("Speaker", speaker);
        await checker.Choose("What the speaker does", act);
        await checker.Write("The claim in our neutral wording", wording);
        var point = checker.Page.GetByRole(AriaRole.Group, new() { Name = "Point 1", Exact = true });
        await checker.Choose(point.GetByLabel("On").First, "who-began");
        await checker.Choose(point.GetByLabel("The claim").First, stance);
        await checker.Choose(point.GetByLabel("Basis"), "said-outright");
        await checker.Press("Save");
    }

    private static async Task Cite(AtKeys checker, int claim, string party)
    {
        await checker.Follow($"Cite a source for claim {claim}");
        await checker.Find("Source", "Ganja");
        await checker.Choose("What the source does for the claim", "states-it");
        await checker.Open("The origin is not on the list");
        await checker.Write("Whose statement or observation", $"The foreign ministry of {party}");
        await checker.Choose("How it stands to the dispute", "party-to-dispute");
        await checker.Find("Party", party);
        await checker.Press("Save");
    }

    private static async Task Answer(AtKeys checker)
    {
        await checker.Follow("Link two claims");
        await checker.Choose("This claim", 2);
        await checker.Choose("How it stands to the other", "denies");
        await checker.Choose("The other claim", 1);
        await checker.Check("who began");
        await checker.Press("Save");
        await checker.Follow("Choose");
        await checker.Choose("One claim", 1);
        await checker.Choose("The other claim", 2);
        await checker.Press("Save");
    }

    private static async Task Judge(AtKeys checker)
    {
        await checker.Follow("Propose a verdict on claim 1");
        await checker.Choose("Finding", "open");
        await checker.Pick("uncorroborated");
        await checker.Write("Reasons", "Only one party says so.");
        await checker.Write("Evidence considered until", "2020-10-13");
        await checker.Press("Propose this verdict");
    }
}
