using System.Net;
using AngleSharp.Html.Dom;

namespace ClaimTracker.Web.Tests.Desk.WorkingCopy;

/// <summary>What the forms of links, replies, sides and citations refuse.</summary>
[Collection(DeskSite.Collection)]
public sealed class LinkAndCitationFormTests(DeskSite desk)
{
    [Fact]
    public async Task A_claim_is_not_linked_to_itself()
    {
        var checker = await desk.Visit();
        var dispute = await checker.TwoSides();
        await checker.Claim(dispute);
        await Link(checker, dispute, "1.", "answers: denies", "1.");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("cannot be linked to itself", checker.SentenceOn("Draft.ToId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_of_another_dispute_is_not_linked()
    {
        var checker = await desk.Visit();
        var elsewhere = await checker.TwoSides();
        var foreign = (await checker.Claim(elsewhere)).Split('/')[^1];
        var dispute = await checker.TwoSides();
        await checker.Claim(dispute);
        await checker.Open($"{dispute}/links/new");
        ((IHtmlSelectElement)checker.Page.QuerySelector("[name='Draft.ToId']")!).Options[1].Value = foreign;
        await checker.Choose("Draft.FromId", "1.").Choose("Draft.Kind", "answers: denies").Fill("Draft.ToId", foreign).Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("belongs to another dispute", checker.SentenceOn("Draft.ToId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_do_not_go_in_a_circle()
    {
        var checker = await desk.Visit();
        var dispute = await checker.TwoSides();
        await checker.Claim(dispute, "Northland", "The first.");
        await checker.Claim(dispute, "Southland", "The second.", "denies");
        await Link(checker, dispute, "2.", "answers: denies", "1.");
        Assert.Equal(HttpStatusCode.OK, checker.Status);
        await Link(checker, dispute, "1.", "answers: gives another account", "2.");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("circle of answers", checker.SentenceOn("Draft.ToId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_link_is_asked_for_its_ends_and_told_of_no_circle()
    {
        var checker = await desk.Visit();
        var dispute = await checker.TwoSides();
        await checker.Claim(dispute);
        await checker.Open($"{dispute}/links/new");
        await checker.Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.EndsWith(": Choose a claim of this dispute.", checker.SentenceOn("Draft.ToId"), StringComparison.Ordinal);
        Assert.DoesNotContain("circle", checker.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)", "must be a whole web address")]
    [InlineData("ftp://news.example/a", "must be a whole web address")]
    public async Task A_source_needs_an_address_that_can_be_opened_safely(string address, string sentence)
    {
        var checker = await desk.Visit();
        var claim = await checker.Claim(await checker.TwoSides());
        await checker.Open($"{claim}/citations/new");
        await checker.Choose("Draft.Role", "states it").Fill("Draft.NewSource.Url", address).Fill("Draft.NewSource.Title", "A report").Fill("Draft.NewSource.NewOutlet", "An outlet").Choose("Draft.NewSource.Kind", "news report")
            .Fill("Draft.NewOrigin.Name", "The ministry").Choose("Draft.NewOrigin.Standing", "not established").Fill("Draft.Exact", "  its words ").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains(sentence, checker.SentenceOn("Draft.NewSource.Url"), StringComparison.Ordinal);
        Assert.Equal((address, "A report", "An outlet", "The ministry", "  its words "), (checker.Typed("Draft.NewSource.Url"), checker.Typed("Draft.NewSource.Title"), checker.Typed("Draft.NewSource.NewOutlet"), checker.Typed("Draft.NewOrigin.Name"), checker.Typed("Draft.Exact")));
    }

    [Fact]
    public async Task A_pasted_citation_fills_the_empty_fields_and_saves_nothing()
    {
        var checker = await desk.Visit();
        var claim = await checker.Claim(await checker.TwoSides());
        await checker.Open($"{claim}/citations/new");
        await checker.Fill("Draft.Pasted", "“A night of shelling”, The Harbour Post, 4 May 2024, https://post.example/night").Fill("Draft.Exact", "its words").Press("Fill the fields from it");
        Assert.Equal(HttpStatusCode.OK, checker.Status);
        Assert.Equal(("https://post.example/night", "A night of shelling", "The Harbour Post", "2024-05-04", "its words"), (checker.Typed("Draft.NewSource.Url"), checker.Typed("Draft.NewSource.Title"), checker.Typed("Draft.NewSource.NewOutlet"), checker.Typed("Draft.NewSource.PublishedOn"), checker.Typed("Draft.Exact")));
    }

    [Fact]
    public async Task A_source_that_only_states_it_carries_no_credibility()
    {
        var checker = await desk.Visit();
        var claim = await checker.Claim(await checker.TwoSides());
        await checker.Open($"{claim}/citations/new");
        await checker.Choose("Draft.Role", "states it").Choose("Draft.Credibility", "1,").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("proves only that it was said", checker.SentenceOn("Draft.Credibility"), StringComparison.Ordinal);
        Assert.Contains("Choose the source", checker.SentenceOn("Draft.SourceId"), StringComparison.Ordinal);
        Assert.Contains("Choose whose statement", checker.SentenceOn("Draft.OriginId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deadline_lies_after_the_question()
    {
        var checker = await desk.Visit();
        await checker.Open($"{await checker.TwoSides()}/replies/new");
        await checker.Choose("Draft.PartyId", "Southland").Choose("Draft.Outcome", "no answer").Fill("Draft.AskedOn", "2024-06-08").Fill("Draft.Deadline", "2024-06-01").Fill("Draft.Channel", "e-mail").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("lies before the question", checker.SentenceOn("Draft.Deadline"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_party_stands_in_one_column_only()
    {
        var checker = await desk.Visit();
        await checker.Side(await checker.TwoSides(), "A third side", "Northland");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, checker.Status);
        Assert.Contains("A party stands in one column only", checker.SentenceOn("Draft.PartyIds"), StringComparison.Ordinal);
        Assert.Equal("A third side", checker.Typed("Draft.Label"));
    }

    private static async Task Link(Visitor visitor, string dispute, string from, string kind, string to)
    {
        await visitor.Open($"{dispute}/links/new");
        await visitor.Choose("Draft.FromId", from).Choose("Draft.Kind", kind).Choose("Draft.ToId", to).Press("Save");
    }
}
