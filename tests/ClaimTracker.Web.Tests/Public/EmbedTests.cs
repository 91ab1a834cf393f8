using System.Net;
using AngleSharp;
using ClaimTracker.Public.Embedding;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>A dispute within pages of others: who may frame it, what it shows, and what it says where it cannot.</summary>
public sealed class EmbedTests(ReadingRoom room) : IClassFixture<ReadingRoom>
{
    private const string Embedded = "/embed" + ReadingRoom.Ganja;

    [Fact]
    public async Task The_frame_shows_the_lead_pair_with_ratings_what_is_contested_and_the_edition()
    {
        var (status, page) = await room.Read(Embedded);

        Assert.Equal(200, status);
        Assert.Equal("Night strike on Ganja, 11 October 2020", page.QuerySelector("h1").Words());
        Assert.Equal(2, page.QuerySelectorAll(".pair .side h2").Length);
        Assert.All(page.QuerySelectorAll(".pair .side"), side => Assert.NotNull(side.QuerySelector(".rating")));
        Assert.Equal("Contested: from where it came", page.QuerySelector(".contested").Words());
        Assert.Contains("edition 2 of ", page.QuerySelector(".fresh").Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main .sample"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Null(page.QuerySelector(".amber, .banner, script, form, header, footer, nav"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?edition=1")]
    [InlineData("?edition=x")]
    public async Task Every_link_leads_out_of_the_frame(string edition)
    {
        var links = (await room.Read(Embedded + edition)).Page.QuerySelectorAll("a");

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal(("_blank", "noopener"), (link.GetAttribute("target"), link.GetAttribute("rel"))));
    }

    [Fact]
    public async Task A_pinned_edition_stays_as_it_was_and_names_the_later_one_and_an_update_does_not_turn_it_amber()
    {
        var (status, page) = await room.Read($"{Embedded}?edition=1");

        Assert.Equal(200, status);
        Assert.Contains("edition 1 of ", page.QuerySelector(".fresh").Words(), StringComparison.Ordinal);
        Assert.Contains("A later one: edition 2", page.QuerySelector(".fresh").Words(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".amber"));
    }

    [Theory]
    [InlineData(Embedded + "?edition=one", 400, "must name an edition by its number")]
    [InlineData(Embedded + "?edition=-1", 400, "must name an edition by its number")]
    [InlineData(Embedded + "?edition=99999999999", 400, "must name an edition by its number")]
    [InlineData(Embedded + "?edition=%00", 400, "must name an edition by its number")]
    [InlineData(Embedded + "?edition=0", 404, "has no edition 0.")]
    [InlineData(Embedded + "?edition=77", 404, "has no edition 77.")]
    [InlineData("/embed/disputes/nothing", 404, "No dispute is published at this address.")]
    [InlineData("/embed/disputes/%22%3E%3Cscript%3E", 404, "No dispute is published at this address.")]
    public async Task What_cannot_be_shown_says_so_within_the_frame(string address, int expected, string sentence)
    {
        using var answer = await room.Client.GetAsync(new Uri(address, UriKind.Relative));
        var (status, page) = await room.Read(address);

        Assert.Equal(expected, status);
        Assert.Contains(sentence, page.QuerySelector("main.embedded .banner").Words(), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors *", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?edition=1")]
    public async Task A_withdrawn_dispute_answers_410_on_amber_with_the_public_reason(string edition)
    {
        var (status, page) = await room.Read($"/embed{ReadingRoom.Withdrawn}{edition}");

        Assert.Equal(410, status);
        Assert.StartsWith("Withdrawn: ", page.QuerySelector("h1").Words(), StringComparison.Ordinal);
        Assert.StartsWith("We withdrew this dispute. It mixed two shellings into one.", page.QuerySelector(".amber").Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".sample"));
    }

    [Fact]
    public async Task Only_the_embedded_page_may_be_framed_and_it_sets_no_cookie()
    {
        using var embedded = await room.Client.GetAsync(new Uri(Embedded, UriKind.Relative));

        Assert.Equal("default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *", Assert.Single(embedded.Headers.GetValues("Content-Security-Policy")));
        Assert.False(embedded.Headers.Contains("X-Frame-Options"));
        Assert.False(embedded.Headers.Contains("Set-Cookie"));
        foreach (var address in new[] { ReadingRoom.Ganja, "/", "/embed", "/embed/disputes", $"{Embedded}/editions/1", "/embedded/disputes/x" })
        {
            using var answer = await room.Client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.EndsWith("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        }
    }

    [Fact]
    public async Task A_dispute_offers_the_frame_as_text_that_works_and_a_withdrawn_one_does_not()
    {
        var code = (await room.Read($"{ReadingRoom.Ganja}/editions/1")).Page.QuerySelector("details.embedding .copy code").Words();
        var frame = (await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(code))).QuerySelector("iframe")!;

        Assert.Equal("Sample, not a finding of this newsroom: Night strike on Ganja, 11 October 2020", frame.GetAttribute("title"));
        var address = new Uri(frame.GetAttribute("src")!);
        Assert.Equal($"{Embedded}?edition=1", address.PathAndQuery);
        Assert.Equal(200, (await room.Read(address.PathAndQuery)).Status);
        Assert.Contains("?edition=2", (await room.Read(ReadingRoom.Ganja)).Page.QuerySelector("details.embedding .copy code").Words(), StringComparison.Ordinal);
        foreach (var withdrawn in new[] { ReadingRoom.Withdrawn, $"{ReadingRoom.Withdrawn}/editions/1" })
            Assert.Null((await room.Read(withdrawn)).Page.QuerySelector(".embedding"));
    }

    [Fact]
    public async Task No_title_ends_an_attribute_of_the_frame()
    {
        const string Hostile = "Who\" onload=\"alert(1)\"><script>alert(1)</script> & 'Ə'?";
        var page = await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(EmbedSnippet.Of("https://desk.test/embed?a=1&b=\"2", Hostile)));

        var frame = Assert.Single(page.Body!.Children);
        Assert.Equal((Hostile, "https://desk.test/embed?a=1&b=\"2"), (frame.GetAttribute("title"), frame.GetAttribute("src")));
        Assert.Equal(["src", "title", "width", "height", "loading", "style"], frame.Attributes.Select(attribute => attribute.Name), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Each_pinned_edition_is_kept_for_itself_and_what_no_page_reads_makes_none_anew()
    {
        async Task<(string? Tag, TimeSpan? Age)> Kept(string query)
        {
            using var answer = await room.Client.GetAsync(new Uri(Embedded + query, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return (answer.Headers.ETag?.Tag, answer.Headers.Age);
        }

        var (current, first, second) = (await Kept("?y=1"), await Kept("?edition=1"), await Kept("?edition=2"));

        Assert.Equal(current.Tag, second.Tag);
        Assert.NotEqual(first.Tag, second.Tag, StringComparer.Ordinal);
        Assert.NotNull((await Kept("?edition=1&z=2")).Age);
        Assert.Equal(first.Tag, (await Kept("?edition=1&z=2")).Tag);
    }
}
