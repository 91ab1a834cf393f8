using System.Net;
using AngleSharp.Dom;

namespace ClaimTracker.Web.Tests.Desk.Interests;

/// <summary>The page on which a person declares interests, and who may look at them.</summary>
[Collection(DeskSite.Collection)]
public sealed class InterestPageTests(DeskSite desk)
{
    private const string Address = "/desk/interests";

    [Fact]
    public async Task A_declared_interest_stands_in_the_list_and_an_ended_one_stays_there()
    {
        var party = await InterestInReview.Party(await DisputeInReview.Enter(desk));
        using var editor = await desk.SignIn("editor");
        var done = await editor.Post(Address, "save", ("Draft.Subject", $"party:{party.Id}"), ("Draft.Why", "Worked there."), ("Draft.From", "2018-01-01"));
        Assert.Equal((HttpStatusCode.SeeOther, Address), (done.Status, done.Location));
        var row = Row(await editor.Open(Address), party.Name);
        Assert.Equal("2018-01-01", Days(row));
        Assert.All(["(party)", "holds today", "Worked there.", "no end known"], words => Assert.Contains(words, row.TextContent, StringComparison.Ordinal));

        var end = row.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Equal((HttpStatusCode.SeeOther, Address), await StatusOf(editor.Post(end, "save", ("Draft.Until", "2199-12-31"))));
        Assert.Equal("2018-01-01 2199-12-31", Days(Row(await editor.Open(Address), party.Name)));
    }

    [Fact]
    public async Task What_does_not_fit_is_said_on_its_field_and_what_was_typed_stays()
    {
        using var editor = await desk.SignIn("editor");
        var refused = await editor.Post(Address, "save", ("Draft.Why", "Worked there."), ("Draft.From", "the other day"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Choose the party, outlet or topic", refused.RefusalOf("Draft-Subject"), StringComparison.Ordinal);
        Assert.Contains("must be a day that exists", refused.RefusalOf("Draft-From"), StringComparison.Ordinal);
        Assert.Equal(("Worked there.", "the other day"), (refused.ValueOf("Draft.Why"), refused.ValueOf("Draft.From")));
    }

    [Fact]
    public async Task An_end_that_does_not_fit_is_said_on_its_field_and_stays()
    {
        var party = await InterestInReview.Party(await DisputeInReview.Enter(desk));
        var interest = await InterestInReview.Declare(desk, "editor", party.Id);
        using var editor = await desk.SignIn("editor");
        var refused = await editor.Post($"{Address}/{interest}/end", "save", ("Draft.Until", "2001-01-01"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "2001-01-01"), (refused.Status, refused.ValueOf("Draft.Until")));
        Assert.Contains("Name today or a later day", refused.RefusalOf("Draft-Until"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interest_of_somebody_else_has_no_page()
    {
        var party = await InterestInReview.Party(await DisputeInReview.Enter(desk));
        var interest = await InterestInReview.Declare(desk, "editor", party.Id);
        using var other = await desk.SignIn("second-editor");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"{Address}/{interest}/end")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Forge($"{Address}/{interest}/end", Address, ("_handler", "save"), ("Draft.Version", "1"))).Status);
        Assert.DoesNotContain((await other.Open(Address)).Page.QuerySelectorAll("ul.items > li"), row => row.TextContent.Contains(party.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_administrator_sees_what_a_person_declared()
    {
        var party = await InterestInReview.Party(await DisputeInReview.Enter(desk));
        await InterestInReview.Declare(desk, "editor", party.Id);
        using var administrator = await desk.SignIn("admin");
        var page = await administrator.Open($"/desk/people/{(await desk.Person("editor")).AccountId}");
        var row = Row(page, party.Name);
        Assert.Contains(InterestInReview.Why, row.TextContent, StringComparison.Ordinal);
        Assert.Null(row.QuerySelector("a"));
    }

    private static IElement Row(DeskSession.Reply page, string name) => Assert.Single(page.Page.QuerySelectorAll("ul.items > li"), row => row.TextContent.Contains(name, StringComparison.Ordinal));

    private static string Days(IElement row) => string.Join(' ', row.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")));

    private static async Task<(HttpStatusCode Status, string? Location)> StatusOf(Task<DeskSession.Reply> reply) => ((await reply).Status, (await reply).Location);
}
