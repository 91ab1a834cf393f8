using AngleSharp;
using AngleSharp.Dom;
using ClaimTracker.Web.Tests.Hosting;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>What a shared link shows of a page: words alone, never one side's assertion as fact.</summary>
public sealed class ShareCardTests(ReadingRoom room) : IClassFixture<ReadingRoom>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?q=ganja")]
    [InlineData("/methodology")]
    [InlineData("/corrections")]
    [InlineData("/corrections-policy")]
    [InlineData("/about")]
    [InlineData("/audit")]
    [InlineData("/data")]
    [InlineData("/report-an-error")]
    [InlineData("/topics/strikes-on-towns")]
    [InlineData(ReadingRoom.Ganja)]
    [InlineData(ReadingRoom.Ganja + "/editions/1")]
    [InlineData(ReadingRoom.Ganja + "/history")]
    [InlineData(ReadingRoom.Ganja + "/differences")]
    [InlineData(ReadingRoom.Withdrawn)]
    [InlineData("/embed" + ReadingRoom.Ganja)]
    public async Task Every_public_page_has_one_card_in_words(string address)
    {
        var page = (await room.Read(address)).Page;

        foreach (var name in new[] { "og:title", "og:description", "og:type", "og:site_name" }) Assert.NotEmpty(Told(page, name));
        Assert.Equal(("ClaimTracker", "summary"), (Told(page, "og:site_name"), Assert.Single(page.QuerySelectorAll("meta[name='twitter:card']")).GetAttribute("content")));
        Assert.Empty(page.QuerySelectorAll("meta[property='og:image'], meta[property='og:url']"));
    }

    [Fact]
    public async Task A_dispute_is_shared_by_its_neutral_title_and_what_is_contested()
    {
        var page = (await room.Read(ReadingRoom.Ganja)).Page;

        Assert.Equal("Sample, not a finding of this newsroom: Night strike on Ganja, 11 October 2020", Told(page, "og:title"));
        Assert.StartsWith("Contested: from where it came.", Told(page, "og:description"), StringComparison.Ordinal);
        Assert.Equal("article", Told(page, "og:type"));
        var times = page.QuerySelectorAll(".choice time").Select(time => time.GetAttribute("datetime")!).ToList();
        Assert.Equal((times[0], times[1]), (Told(page, "article:published_time"), Told(page, "article:modified_time")));
    }

    [Fact]
    public async Task A_statement_is_shared_by_its_speaker_and_its_rating_and_without_its_words()
    {
        var link = (await room.Read(ReadingRoom.Ganja)).Page.QuerySelector(".claim .sourcing a[href^='/claims/']")!;
        var page = (await room.Read(link.GetAttribute("href")!)).Page;

        Assert.Matches("^Sample, not a finding of this newsroom: .+, statement: Uncorroborated$", Told(page, "og:title"));
        Assert.Equal("In the dispute: Night strike on Ganja, 11 October 2020", Told(page, "og:description"));
        Assert.DoesNotContain(link.Closest(".claim")!.QuerySelector(".said").Words(), page.Head!.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_address_of_the_site_each_card_names_the_permanent_address_of_its_page()
    {
        await using var site = Site.With(("Public:BaseAddress", "https://claims.test/"));
        using var client = site.CreateClient();
        foreach (var (address, named) in new[] { ("/", "/"), ("/?q=ganja&x=1", "/?q=ganja"), ("/methodology", "/methodology"), (ReadingRoom.Ganja, ReadingRoom.Ganja), ($"{ReadingRoom.Ganja}/editions/1", $"{ReadingRoom.Ganja}/editions/1"), ($"/embed{ReadingRoom.Ganja}", ReadingRoom.Ganja) })
        {
            var html = await client.GetStringAsync(new Uri(address, UriKind.Relative));
            Assert.Equal($"https://claims.test{named}", Told(await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html)), "og:url"));
        }
    }

    private static string Told(IDocument page, string name) => Assert.Single(page.QuerySelectorAll($"head meta[property='{name}']")).GetAttribute("content")!;
}
