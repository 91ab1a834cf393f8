using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClaimTracker.Together.Assignments;
using ClaimTracker.Web.Tests.Desk.Interests;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Desk.Together;

/// <summary>The pages that assign a dispute or a review, and where it is seen.</summary>
[Collection(DeskSite.Collection)]
public sealed class AssignmentPageTests(DeskSite desk)
{
    [Fact]
    public async Task A_dispute_is_assigned_shown_where_people_work_and_handed_back()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var checker = await desk.SignIn("fact-checker");
        using var second = await desk.SignIn("second-checker");
        var address = (await checker.Open($"/desk/disputes/{dispute.Id}")).Page.QuerySelectorAll("a").Single(link => link.TextContent == "Assign the dispute").GetAttribute("href")!;
        var done = await checker.Post(address, "save", ("Draft.AssigneeId", await Id("second-checker")), ("Draft.DueOn", "2199-12-31"));
        Assert.Equal((HttpStatusCode.SeeOther, $"/desk/disputes/{dispute.Id}"), (done.Status, done.Location));
        Assert.Contains("Assigned to Second sample fact-checker, due on 31 December 2199", Plain((await checker.Open($"/desk/disputes/{dispute.Id}")).Text), StringComparison.Ordinal);
        var row = Assert.Single((await second.Open("/desk")).Page.QuerySelectorAll("[aria-labelledby=assigned] li"), one => one.TextContent.Contains(dispute.Title, StringComparison.Ordinal));
        Assert.Contains("The dispute, due on 31 December 2199", Plain(row.TextContent), StringComparison.Ordinal);
        Assert.Equal($"/desk/disputes/{dispute.Id}", row.QuerySelector("a")!.GetAttribute("href"));

        var version = ("Taken.Version", (await second.Open(address)).Form("remove").QuerySelector<IHtmlInputElement>("input[name='Taken.Version']")!.Value);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Post(address, "remove")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await second.Forge(address, address, ("_handler", "remove"), version)).Status);
        Assert.Contains("Assigned to nobody", (await second.Open($"/desk/disputes/{dispute.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_is_assigned_and_the_queue_says_by_when_and_since_when_it_is_overdue()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        using var second = await desk.SignIn("second-editor");
        var today = DateOnly.FromDateTime((await desk.Look(data => data.Submissions.SingleAsync(row => row.Id == dispute.Submission))).SubmittedAt.UtcDateTime);
        var address = (await editor.Open($"/desk/review/{dispute.Submission}")).Page.QuerySelectorAll("a").Single(link => link.TextContent == "Assign the review").GetAttribute("href")!;
        var done = await editor.Post(address, "save", ("Draft.AssigneeId", await Id("second-editor")), ("Draft.DueOn", today.AddDays(1).ToString("O", CultureInfo.InvariantCulture)));
        Assert.Equal((HttpStatusCode.SeeOther, $"/desk/review/{dispute.Submission}"), (done.Status, done.Location));
        Assert.Contains($"Assigned to Second sample editor, due on {Word(today.AddDays(1))}", Plain(Row(await editor.Open("/desk/review"), dispute).TextContent), StringComparison.Ordinal);
        Assert.Contains("Assigned to you", Plain(Row(await second.Open("/desk/review"), dispute).TextContent), StringComparison.Ordinal);

        await desk.Look(data => data.Set<Assignment>().Where(row => row.WorkId == dispute.Submission).ExecuteUpdateAsync(set => set.SetProperty(row => row.DueOn, today.AddDays(-3))));
        Assert.Contains($"overdue since {Word(today.AddDays(-3))}", Plain(Row(await editor.Open("/desk/review"), dispute).TextContent), StringComparison.Ordinal);
        var mine = Assert.Single((await second.Open("/desk")).Page.QuerySelectorAll("[aria-labelledby=assigned] li"), one => one.TextContent.Contains(dispute.Title, StringComparison.Ordinal));
        Assert.Contains($"Its review, overdue since {Word(today.AddDays(-3))}", Plain(mine.TextContent), StringComparison.Ordinal);
        Assert.Equal($"/desk/review/{dispute.Submission}", mine.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_does_not_fit_is_said_on_its_field_and_stays()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        var refused = await editor.Post($"/desk/disputes/{dispute.Id}/assignment", "save", ("Draft.AssigneeId", await Id("second-checker")), ("Draft.DueOn", "2001-01-01"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "2001-01-01", await Id("second-checker")), (refused.Status, refused.ValueOf("Draft.DueOn"), refused.ValueOf("Draft.AssigneeId")));
        Assert.Contains("That day has passed", refused.RefusalOf("Draft-DueOn"), StringComparison.Ordinal);
        refused = await editor.Post($"/desk/review/{dispute.Submission}/assignment", "save", ("Draft.AssigneeId", await Id("fact-checker")));
        Assert.Contains("is no editor", refused.RefusalOf("Draft-AssigneeId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editors_who_may_not_decide_are_not_offered_and_a_forged_choice_does_not_tell_their_interest()
    {
        var dispute = await DisputeInReview.Enter(desk, "editor");
        var party = await InterestInReview.Party(dispute);
        using var editor = await desk.SignIn("editor");
        var address = $"/desk/review/{dispute.Submission}/assignment";
        Assert.Equal(await Id("second-editor"), Assert.Single(await Offered()));
        await InterestInReview.Declare(desk, "second-editor", party.Id);
        Assert.Empty(await Offered());
        var refused = await editor.Post(address, "save", ("Draft.AssigneeId", await Id("second-editor")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("declared an interest in something that this submission contains", refused.RefusalOf("Draft-AssigneeId"), StringComparison.Ordinal);
        Assert.DoesNotContain(party.Name, refused.RefusalOf("Draft-AssigneeId"), StringComparison.Ordinal);
        Assert.Contains("No editor may decide on this submission", refused.Text, StringComparison.Ordinal);

        async Task<IEnumerable<string>> Offered() => (await editor.Open(address)).Page.QuerySelectorAll<IHtmlOptionElement>("select[name='Draft.AssigneeId'] option").Select(option => option.Value).Where(value => value.Length > 0);
    }

    [Fact]
    public async Task A_stale_choice_is_refused_with_how_it_stands_and_kept()
    {
        var dispute = await DisputeInReview.Enter(desk);
        using var editor = await desk.SignIn("editor");
        var address = $"/desk/disputes/{dispute.Id}/assignment";
        await editor.Post(address, "save", ("Draft.AssigneeId", await Id("second-checker")));
        var stale = await editor.Post(address, "save", ("Draft.Version", "0"), ("Draft.AssigneeId", await Id("fact-checker")));
        Assert.Equal((HttpStatusCode.Conflict, await Id("fact-checker"), "1"), (stale.Status, stale.ValueOf("Draft.AssigneeId"), stale.ValueOf("Draft.Version")));
        Assert.Contains("it is now assigned to Second sample fact-checker", stale.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_submission_has_nothing_to_assign()
    {
        var dispute = await DisputeInReview.EnterSecondRound(desk);
        var first = await desk.Look(data => data.Submissions.Where(row => row.DisputeId == dispute.Id && row.OpenFor == null).Select(row => row.Id).SingleAsync());
        using var editor = await desk.SignIn("editor");
        var page = await editor.Open($"/desk/review/{first}/assignment");
        Assert.Null(page.Page.QuerySelector("main form"));
        Assert.Contains("nothing left to review", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Open($"/desk/review/{Guid.NewGuid()}/assignment")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Open($"/desk/disputes/{Guid.NewGuid()}/assignment")).Status);
    }

    private async Task<string> Id(string person) => (await desk.Person(person)).AccountId!.Value.ToString();

    private static IElement Row(DeskSession.Reply queue, DisputeInReview dispute) => Assert.Single(queue.Page.QuerySelectorAll("ul.items > li"), one => one.TextContent.Contains(dispute.Title, StringComparison.Ordinal));

    private static string Word(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Text with every run of white space as one space.</summary>
    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
