using System.Text.RegularExpressions;
using ClaimTracker.Review.Checklist;
using Microsoft.Playwright;

namespace ClaimTracker.Browser.Tests;

/// <summary>Pages that need something to stand on: an amended claim, a submission under review, a withdrawn dispute, a refused form. None breaks a rule that axe can tell.</summary>
[Collection(nameof(JourneyApp))]
public sealed partial class AxeJourneyTests(JourneyApp journey)
{
    private static readonly string[] Records = ["parties", "speakers", "outlets", "sources", "places"];

    [Fact]
    public async Task No_form_of_a_working_copy_of_a_record_or_of_a_person_has_a_violation()
    {
        var editor = new Person(await journey.App.SignIn("editor@sample.test"));
        var dispute = $"/desk/disputes/{await Newsroom.SampleDispute(journey.App)}";
        await editor.Go(dispute);
        var shapes = (await editor.Links()).Where(address => address.StartsWith($"{dispute}/", StringComparison.Ordinal)).DistinctBy(address => Id().Replace(address, "{}"), StringComparer.Ordinal).ToList();
        Assert.InRange(shapes.Count, 15, 40);
        foreach (var address in shapes) await Axe.Open(editor, address);
        await Axe.Open(editor, $"{shapes.First(address => address.EndsWith("/verdict", StringComparison.Ordinal))}/drop");
        foreach (var kind in Records)
        {
            await editor.Go($"/desk/records/{kind}");
            await Axe.Open(editor, (await editor.Links()).First(address => Id().IsMatch(address)));
        }
        var administrator = new Person(await journey.App.SignIn("admin@sample.test"));
        await administrator.Go("/desk/people");
        await Axe.Open(administrator, (await administrator.Links()).First(address => Id().IsMatch(address)));
    }

    [Fact]
    public async Task No_page_of_a_review_and_of_what_follows_it_has_a_violation()
    {
        var checker = new Person(await journey.App.SignIn("fact-checker@sample.test"));
        var editor = new Person(await journey.App.SignIn("editor@sample.test"));
        var dispute = $"/desk/disputes/{await Newsroom.SampleDispute(journey.App, "Was Sunday, 11 October 2020, calm?")}";
        await checker.Go(dispute);
        var published = (await checker.Links()).First(address => address.StartsWith("/disputes/", StringComparison.Ordinal));
        await checker.Go($"{dispute}/edit");
        await checker.Write("Content note", "Deaths.");
        await checker.Write("Date of the event", "2020-02-31");
        await checker.Press("Save");
        await checker.Sees("Not saved yet");
        await Axe.Check(checker.Page, "a refused form");
        await checker.Write("Date of the event", "2020-10-11");
        await checker.Press("Save");
        await checker.Page.WaitForURLAsync($"**{dispute}");
        await Axe.Open(checker, $"{dispute}/submit");
        await checker.Press("Submit for review");
        await checker.Sees("Not saved yet");
        await Axe.Check(checker.Page, "a refused submission");
        await checker.Choose("Kind", "update");
        await checker.Write("Public reason", "The note says more plainly what to expect.");
        await checker.Press("Submit for review");
        await checker.Page.WaitForURLAsync($"**{dispute}/submission");
        await Axe.Check(checker.Page, "the open submission");

        await editor.Go("/desk/review");
        await Axe.Check(editor.Page, "the queue");
        var submission = (await editor.Links()).First(address => Id().IsMatch(address));
        foreach (var page in new[] { "", "/assignment", "/return", "/decline", "/approve" }) await Axe.Open(editor, submission + page);
        await ClaimByClaim(editor, submission);
        await editor.Go($"{submission}/approve");
        await editor.Press("Approve and publish");
        await editor.Sees("an answer to");
        await Axe.Check(editor.Page, "a refused approval");
        foreach (var question in ReviewQuestions.First) await editor.Write(question, "Yes.");
        await editor.Press("Approve and publish");
        await editor.Page.WaitForURLAsync($"**{submission}");
        await Axe.Check(editor.Page, "an approved submission");

        var reader = new Person(await journey.App.Visit());
        await reader.Go(published);
        await Axe.Check(reader.Page, "an updated dispute");
        await Axe.Open(reader, (await reader.Links()).First(address => address.StartsWith("/claims/", StringComparison.Ordinal)));
        await Hold(editor, reader, dispute, published);
        await editor.Go($"{dispute}/withdraw");
        await editor.Write("Reason", "It was another town.");
        await editor.Press("Withdraw it now");
        await editor.Page.WaitForURLAsync($"**{dispute}");
        await Axe.Check(editor.Page, "a withdrawn working copy");
        await Axe.Open(editor, $"{dispute}/reopen");
        foreach (var page in new[] { "", "/history", "/editions/1", "/editions/3" })
        {
            await reader.Go(published + page);
            await Axe.Check(reader.Page, $"a withdrawn dispute{page}");
        }
    }

    [Fact]
    public async Task Staff_talk_and_take_on_work_and_no_page_of_it_has_a_violation()
    {
        var checker = new Person(await journey.App.SignIn("fact-checker@sample.test"));
        var second = new Person(await journey.App.SignIn("second-checker@sample.test"));
        var dispute = $"/desk/disputes/{await Newsroom.SampleDispute(journey.App)}";
        await checker.Go(dispute);
        await checker.Follow("Comment on claim 1");
        await checker.Choose("About", 3);
        await checker.Write("Comment", "Is this neutral?\nهل هذا محايد؟");
        await checker.Check("Second sample fact-checker (@second-checker)");
        await checker.Press("Comment");
        await checker.Sees("Draws the attention of");
        await checker.Open("Take it back");
        await Axe.Check(checker.Page, "a thread");
        await checker.Go($"{dispute}/assignment");
        await checker.Choose("Who takes it on", "Second sample fact-checker");
        await checker.Write("Due on", "2199-01-01");
        await checker.Press("Assign it");
        await checker.Page.WaitForURLAsync($"**{dispute}");

        await second.Go("/desk");
        await second.Sees("The dispute, due on");
        await Axe.Check(second.Page, "my work with a call and an assignment");
        await second.Page.GetByRole(AriaRole.Link, new() { Name = "Is this neutral?" }).ClickAsync();
        await second.Write("Comment", "It is now.");
        await second.Press("Reply");
        await second.Sees("It is now.");
        await second.Press("Resolve this thread");
        await second.Page.WaitForURLAsync($"**{dispute}/comments");
        await second.Open("1 resolved thread");
        await Axe.Check(second.Page, "comments, one thread resolved");
        await Axe.Open(second, $"{dispute}/assignment");
    }

    [Fact]
    public async Task No_page_that_gives_typed_text_back_has_a_violation()
    {
        var checker = new Person(await journey.App.SignIn("fact-checker@sample.test"));
        await checker.Go("/desk/disputes/new");
        await checker.Write("Title", "Who shelled the harbour?");
        await checker.Write("Summary", "One line.\nAnother line.");
        await checker.Page.EvaluateAsync("document.querySelectorAll('input[name=__RequestVerificationToken]').forEach(token => token.value = 'old')");
        await checker.Press("Save");
        await checker.Sees("Please send this again");
        await Axe.Check(checker.Page, "a form that had been open for too long");
        await checker.Press("Send again");
        await checker.Page.GetByRole(AriaRole.Heading, new() { Name = "Who shelled the harbour?", Level = 1 }).WaitForAsync();
        await checker.Go("/desk/disputes/new");
        await checker.Write("Title", "Who shelled the mill?");
        await checker.Page.EvaluateAsync("document.querySelectorAll('input[name=_handler]').forEach(form => form.value = 'gone')");
        await checker.Press("Save");
        await checker.Sees("This is no longer there");
        await Axe.Check(checker.Page, "a form that is gone");
    }

    private static async Task ClaimByClaim(Person editor, string submission)
    {
        await editor.Go(submission);
        await Axe.Open(editor, (await editor.Links()).First(address => address.StartsWith($"{submission}/claims/", StringComparison.Ordinal)));
        var claim = new Uri(editor.Page.Url).AbsolutePath;
        await editor.Choose("This claim", "change-asked");
        await editor.Press("Save and look at the next");
        await editor.Sees("Write the comment");
        await Axe.Check(editor.Page, "a refused mark on a claim");
        await editor.Write("What must change", "Say who counted.");
        await editor.Press("Save and look at the next");
        await editor.Page.WaitForURLAsync(url => !url.EndsWith(claim, StringComparison.Ordinal));
        await editor.Go($"{submission}/return");
        await editor.Sees("Changes that were asked for");
        await Axe.Check(editor.Page, "a submission with a change that was asked for");
        await editor.Go(claim);
        await editor.Choose("This claim", "accepted");
        await editor.Page.GetByRole(AriaRole.Button, new() { NameRegex = Saving() }).Last.ClickAsync();
        await editor.Page.WaitForURLAsync(url => !url.EndsWith(claim, StringComparison.Ordinal));
    }

    [GeneratedRegex("^Save", RegexOptions.None, 1000)]
    private static partial Regex Saving();

    private static async Task Hold(Person editor, Person reader, string dispute, string published)
    {
        await editor.Go($"{dispute}/hold");
        await editor.Write("Sentence for readers", "We look into it.");
        await editor.Press("Hold it back now");
        await editor.Page.WaitForURLAsync($"**{dispute}");
        await Axe.Check(editor.Page, "a held working copy");
        await reader.Go(published);
        await reader.Sees("We look into it.");
        await Axe.Check(reader.Page, "a held dispute");
        await Axe.Open(editor, (await editor.Links()).First(address => address.StartsWith("/desk/holds/", StringComparison.Ordinal)));
        await editor.Write("Why", "It is as we wrote.");
        await editor.Press("Lift the hold now");
        await editor.Page.WaitForURLAsync($"**{dispute}");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
