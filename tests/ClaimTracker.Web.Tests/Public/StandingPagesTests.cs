using ClaimTracker.Public;
using ClaimTracker.Public.Front;
using ClaimTracker.Public.Pages;
using ClaimTracker.Publication;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Http;

namespace ClaimTracker.Web.Tests.Public;

public sealed class StandingPagesTests
{
    [Fact]
    public async Task The_methodology_prints_the_definitions_that_the_code_uses()
    {
        var page = await Page.Of<Methodology>();

        foreach (var rating in Terms.All<Rating>())
            Assert.Contains($"{rating.Word()} {rating.Definition()}", page.GetElementById($"rating-{rating.Code()}").Words(), StringComparison.Ordinal);
        foreach (var kind in Terms.All<StripKind>())
            Assert.Contains(kind.Definition(), page.GetElementById($"strip-{kind.Code()}").Words(), StringComparison.Ordinal);
        foreach (var kind in Terms.All<NoticeKind>())
            Assert.Contains(kind.Definition(), page.GetElementById($"notice-{kind.Code()}").Words(), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.All(["ratings", "denials", "independence", "order"], id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public async Task Methodology_corrections_ownership_and_reporting_are_one_click_from_every_page()
    {
        var page = await Page.Of<PublicLayout>();

        string[] wanted = ["/methodology", "/corrections-policy", "/about", "/report-an-error"];
        Assert.All(wanted, address => Assert.NotNull(page.QuerySelector($"footer a[href='{address}']")));
        Assert.Equal("#main", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Published by The Test Desk.", page.QuerySelector("footer").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Owner_and_address_for_errors_come_from_the_configuration()
    {
        Assert.Contains("The Test Desk", (await Page.Of<About>()).Body.Words(), StringComparison.Ordinal);
        Assert.Equal("mailto:errors@desk.test", (await Page.Of<ReportAnError>()).QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_withdrawn_dispute_answers_410_and_says_why()
    {
        var http = new DefaultHttpContext();
        var dispute = new PublishedDispute { Document = EditionOnPaper.Whole, CurrentNumber = 2, CurrentKind = EditionKind.Withdrawn, WithdrawnBecause = "It mixed two strikes." };

        var page = await Page.Of<WithdrawnNotice>(http, (nameof(WithdrawnNotice.Dispute), dispute));

        Assert.Equal(StatusCodes.Status410Gone, http.Response.StatusCode);
        Assert.Contains("It mixed two strikes.", page.Body.Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/disputes/the-town/history']"));
    }

    [Fact]
    public async Task Our_own_pages_say_says_of_every_party()
    {
        var words = string.Join(' ', (await Page.Of<Methodology>()).Body.Words(), (await Page.Of<CorrectionsPolicy>()).Body.Words(), (await Page.Of<About>()).Body.Words());

        Assert.All(["insists", "refutes", "admits"], verb => Assert.DoesNotContain($" {verb} ", words, StringComparison.OrdinalIgnoreCase));
    }
}
