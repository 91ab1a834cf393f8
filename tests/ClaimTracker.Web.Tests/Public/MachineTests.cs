using System.Text.Json;
using System.Xml.Linq;
using AngleSharp;
using AngleSharp.Dom;
using ClaimTracker.Web.Tests.Desk;
using CsvHelper;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>What other programs read: feeds, sitemaps, linked data, tables. Samples stand in none of them, what is published in all.</summary>
public sealed class MachineTests(DeskSite desk) : IClassFixture<DeskSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_feeds_tell_of_what_is_published_and_of_no_sample()
    {
        var dispute = await Published();
        var slug = (await dispute.Now()).Slug;
        foreach (var path in new[] { "/feed.atom", $"/feed.atom?q={Uri.EscapeDataString(dispute.Title)}", $"/disputes/{slug}/feed.atom" })
        {
            var feed = XDocument.Parse(await Text(path)).Root!;
            Assert.Equal(Atom + "feed", feed.Name);
            Assert.All(["id", "title", "updated", "author"], name => Assert.NotNull(feed.Element(Atom + name)));
            Assert.Contains(feed.Elements(Atom + "entry"), entry => entry.Element(Atom + "title")!.Value.StartsWith(dispute.Title, StringComparison.Ordinal));
            Assert.All(feed.Descendants(Atom + "link"), link => Assert.StartsWith("https://localhost/", link.Attribute("href")!.Value, StringComparison.Ordinal));
            Assert.DoesNotContain("Ganja", feed.ToString(), StringComparison.Ordinal);
        }
        Assert.Equal(404, await Status($"{ReadingRoom.Ganja}/feed.atom"));
        Assert.Equal(404, await Status($"{ReadingRoom.Ganja}/data.jsonld"));
        Assert.DoesNotContain("Ganja", await Text("/corrections/feed.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sitemap_leads_to_every_dispute_and_claim_that_is_no_sample()
    {
        var dispute = await Published();
        Assert.Contains("Sitemap: https://localhost/sitemap.xml", await Text("/robots.txt"), StringComparison.Ordinal);
        var pages = new List<string>();
        foreach (var map in XDocument.Parse(await Text("/sitemap.xml")).Descendants(Sitemaps + "loc").Select(loc => new Uri(loc.Value).PathAndQuery))
            pages.AddRange(XDocument.Parse(await Text(map)).Descendants(Sitemaps + "loc").Select(loc => new Uri(loc.Value).PathAndQuery));
        Assert.Contains($"/disputes/{(await dispute.Now()).Slug}", pages, StringComparer.Ordinal);
        Assert.Contains($"/claims/{dispute.Claim}", pages, StringComparer.Ordinal);
        Assert.DoesNotContain(ReadingRoom.Ganja, pages, StringComparer.Ordinal);
        foreach (var page in pages) Assert.Equal(200, await Status(page));
        Assert.Equal(404, await Status("/sitemaps/999.xml"));
        Assert.Equal(404, await Status("/sitemaps/x.xml"));
    }

    [Fact]
    public async Task A_rated_statement_carries_one_claim_review_and_a_denial_or_a_sample_none()
    {
        var dispute = await Published();
        var page = await Document($"/claims/{dispute.Claim}");
        using var review = JsonDocument.Parse(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent);
        var root = review.RootElement;
        Assert.Equal(("ClaimReview", $"https://localhost/claims/{dispute.Claim}"), (root.GetProperty("@type").GetString(), root.GetProperty("url").GetString()));
        Assert.Equal("Southland shelled the harbour and killed seven people.", root.GetProperty("claimReviewed").GetString());
        Assert.Equal("Uncorroborated", root.GetProperty("reviewRating").GetProperty("alternateName").GetString());
        Assert.False(root.GetProperty("reviewRating").TryGetProperty("ratingValue", out _));
        Assert.Equal("Claim", root.GetProperty("itemReviewed").GetProperty("@type").GetString());
        Assert.Empty((await Document($"/claims/{dispute.Denial}")).QuerySelectorAll("script"));
        var sample = (await Document(ReadingRoom.Ganja)).QuerySelector(".claim .sourcing a[href^='/claims/']")!.GetAttribute("href")!;
        Assert.Empty((await Document(sample)).QuerySelectorAll("script"));
    }

    [Fact]
    public async Task Linked_data_says_which_claim_disputes_which_and_what_is_contested()
    {
        var dispute = await Published();
        using var data = JsonDocument.Parse(await Text($"/disputes/{(await dispute.Now()).Slug}/data.jsonld"));
        using var context = JsonDocument.Parse(await Text("/context.jsonld"));
        Assert.Equal("https://localhost/context.jsonld", data.RootElement.GetProperty("@context").GetString());
        Assert.Equal("origin", Assert.Single(data.RootElement.GetProperty("contested").EnumerateArray()).GetString());
        var denial = data.RootElement.GetProperty("claims").EnumerateArray().Single(claim => claim.GetProperty("id").GetString() == $"https://localhost/claims/{dispute.Denial}");
        Assert.Equal($"https://localhost/claims/{dispute.Claim}", Assert.Single(denial.GetProperty("disputes").EnumerateArray()).GetString());
        var terms = context.RootElement.GetProperty("@context");
        Assert.Equal("http://purl.org/spar/cito/disputes", terms.GetProperty("disputes").GetProperty("@id").GetString());
        foreach (var name in Names(data.RootElement).Where(name => name[0] != '@')) Assert.True(terms.TryGetProperty(name, out _), $"The context does not explain {name}.");
        var page = await Document("/data");
        foreach (var term in terms.EnumerateObject().Where(term => term.Name[0] != '@' && term.Name is not ("id" or "type"))) Assert.NotNull(page.GetElementById(term.Name));
    }

    [Fact]
    public async Task Tables_hold_the_view_and_no_cell_runs_as_a_formula()
    {
        var dispute = await Published("=HYPERLINK(\"https://evil.test\")'s harbour");
        var csv = await Text($"/board.csv?q={dispute.Title[^9..^1]}");
        using var reader = CsvReader.FromText(csv.TrimStart('\uFEFF'));
        Assert.True(reader.Read());
        var columns = reader.Headers.ToList();
        var title = reader.GetString(columns.IndexOf("title"));
        Assert.Equal('\'', title[0]);
        Assert.Equal(dispute.Title, title[1..]);
        Assert.Equal("false", reader.GetString(columns.IndexOf("sample")));
        Assert.False(reader.Read());
        using var json = JsonDocument.Parse(await Text($"/board.json?q={dispute.Title[^9..^1]}"));
        Assert.Equal(dispute.Title, Assert.Single(json.RootElement.GetProperty("disputes").EnumerateArray()).GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("/feed.atom?rating=x")]
    [InlineData("/feed.atom?after=x")]
    [InlineData("/board.csv?topic=A%20b")]
    [InlineData("/board.json?q=%00")]
    [InlineData("/corrections/feed.atom?kind=x")]
    [InlineData("/corrections?kind=x")]
    [InlineData("/corrections?after=x")]
    public async Task What_cannot_be_read_is_answered_with_a_sentence_and_400(string path)
    {
        Assert.Equal(400, await Status(path));
        Assert.Contains(".", await Text(path), StringComparison.Ordinal);
    }

    private Task<DisputeInReview> Published(string? start = null) => FirstEdition.Enter(desk, start);

    private static IEnumerable<string> Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Names(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private async Task<string> Text(string path)
    {
        using var client = desk.Site.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<int> Status(string path)
    {
        using var client = desk.Site.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (int)answer.StatusCode;
    }

    private async Task<IDocument> Document(string path)
    {
        var html = await Text(path);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html));
    }
}
