using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using ClaimTracker.Accounts.People;
using ClaimTracker.Data;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Web.Tests.Desk;
using ClaimTracker.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>Pages are made once and kept, and never shown once something public changed.</summary>
public sealed class KeptPageTests(DeskSite desk) : IClassFixture<DeskSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?q=ganja&rating=uncorroborated")]
    [InlineData("/methodology")]
    [InlineData("/corrections")]
    [InlineData("/feed.atom")]
    [InlineData("/sitemap.xml")]
    [InlineData("/embed" + ReadingRoom.Ganja + "?edition=1")]
    [InlineData(ReadingRoom.Ganja + "/editions/1/citation.bib")]
    public async Task A_page_is_kept_compressed_and_tagged_and_sets_no_cookie(string path)
    {
        using var client = desk.Site.CreateClient();
        using var first = await Get(client, path, "gzip, br");
        using var again = await Get(client, path, "br;q=0.5");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.NotNull(again.Headers.Age);
        Assert.Equal("br", Assert.Single(again.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", again.Headers.Vary, StringComparer.Ordinal);
        Assert.True(again.Headers.CacheControl is { Public: true, NoCache: true });
        Assert.False(again.Headers.Contains("Set-Cookie"));
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await again.Content.ReadAsByteArrayAsync());
        using var plain = await Get(client, path, "identity");
        await using var unpacked = new BrotliStream(await again.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await new StreamReader(unpacked).ReadToEndAsync());
        Assert.NotEqual(plain.Headers.ETag, again.Headers.ETag);
    }

    [Fact]
    public async Task A_page_as_known_on_a_day_is_kept_apart_from_the_page_of_now()
    {
        using var client = desk.Site.CreateClient();
        using var now = await Get(client, ReadingRoom.Ganja, "identity");
        using var before = await Get(client, $"{ReadingRoom.Ganja}?on=2020-10-11", "identity");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (now.StatusCode, before.StatusCode));
    }

    [Fact]
    public async Task Who_has_the_page_already_is_told_so_without_a_body()
    {
        using var client = desk.Site.CreateClient();
        using var first = await Get(client, "/about", "br");
        using var known = new HttpRequestMessage(HttpMethod.Get, new Uri("/about", UriKind.Relative)) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        known.Headers.AcceptEncoding.ParseAdd("br");
        using var answer = await client.SendAsync(known);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Equal(first.Headers.ETag, answer.Headers.ETag);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        using var other = new HttpRequestMessage(HttpMethod.Get, new Uri("/about", UriKind.Relative)) { Headers = { IfNoneMatch = { new EntityTagHeaderValue("\"another\"") } } };
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(other)).StatusCode);
    }

    [Fact]
    public async Task HEAD_tells_the_length_and_the_tag_of_a_kept_page_and_sends_nothing()
    {
        using var client = desk.Site.CreateClient();
        using var page = await Get(client, "/corrections-policy", "identity");
        using var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, new Uri("/corrections-policy", UriKind.Relative)));
        Assert.Equal((page.Content.Headers.ContentLength, page.Headers.ETag), (answer.Content.Headers.ContentLength, answer.Headers.ETag));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/disputes/nothing-of-the-kind")]
    [InlineData("/?rating=nonsense")]
    [InlineData("/Methodology%20")]
    public async Task What_was_not_found_or_not_understood_is_not_kept(string path)
    {
        using var client = desk.Site.CreateClient();
        using var first = await Get(client, path, "br");
        using var again = await Get(client, path, "br");
        Assert.InRange((int)again.StatusCode, 400, 404);
        Assert.Null(again.Headers.Age);
        Assert.Null(again.Headers.ETag);
    }

    [Theory]
    [InlineData("/about", "?x=1", "?x=2&y")]
    [InlineData("/corrections?kind=update", "&x=1", "&x=2")]
    public async Task What_no_page_reads_of_an_address_makes_no_page_anew(string path, string one, string other)
    {
        using var client = desk.Site.CreateClient();
        using var first = await Get(client, path + one, "br");
        using var again = await Get(client, path + other, "br");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.NotNull(again.Headers.Age);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_state_of_the_log_is_read_anew_each_time()
    {
        using var client = desk.Site.CreateClient();
        using var first = await Get(client, "/audit", "br");
        using var again = await Get(client, "/audit", "br");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Null(again.Headers.Age);
    }

    [Fact]
    public async Task A_published_correction_shows_at_once_on_pages_that_were_kept()
    {
        var round = await DisputeInReview.EnterSecondRound(desk);
        var slug = (await round.Now()).Slug;
        using var client = desk.Site.CreateClient();
        string[] pages = [$"/disputes/{slug}", $"/disputes/{slug}/history", "/", "/corrections", "/corrections/feed.atom", $"/disputes/{slug}/feed.atom", $"/disputes/{slug}/data.jsonld", $"/embed/disputes/{slug}", $"/embed/disputes/{slug}?edition=1", $"/claims/{round.Claim}/citation.txt"];
        await Eventually.Holds(async () => !(await Text(client, $"/disputes/{slug}/history")).Contains("Proof pending", StringComparison.Ordinal));
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in pages) before[page] = await Text(client, page);
        foreach (var page in pages) Assert.NotNull((await Get(client, page, "identity")).Headers.Age);
        await Approve(round);
        foreach (var page in pages) Assert.False(before[page] == await Text(client, page), $"{page} shows what it showed before.");
        Assert.Contains("We had the wrong time of day.", await Text(client, $"/disputes/{slug}"), StringComparison.Ordinal);
        Assert.Contains("We had the wrong time of day.", await Text(client, "/corrections"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_correction_shows_on_another_instance_that_shares_the_database()
    {
        var round = await DisputeInReview.EnterSecondRound(desk);
        var address = $"/disputes/{(await round.Now()).Slug}";
        await using var other = Site.Sharing(desk.Site);
        using var client = other.CreateClient();
        Assert.DoesNotContain("We had the wrong time of day.", await Text(client, address), StringComparison.Ordinal);
        await Approve(round);
        await Eventually.Holds(async () => (await Text(client, address)).Contains("We had the wrong time of day.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_look_and_a_chosen_name_show_at_once_on_a_kept_page()
    {
        var round = await DisputeInReview.EnterSecondRound(desk);
        await Approve(round);
        var address = $"/disputes/{(await round.Now()).Slug}";
        using var client = desk.Site.CreateClient();
        Assert.DoesNotContain("reviewed, no change", await Text(client, address), StringComparison.Ordinal);
        var editor = await desk.Person("editor");
        await Done(services => services.GetRequiredService<RecordLook>().Do(editor, round.Id, 2));
        Assert.Contains("by <bdi>Sample editor</bdi>, editor: reviewed, no change", await Text(client, address), StringComparison.Ordinal);
        await Done(services => services.GetRequiredService<ChoosePublicName>().Do(editor, new PublicNameDraft { PublicName = "Zyqqora Looker" }));
        Assert.Contains("by <bdi>Zyqqora Looker</bdi>, editor: reviewed, no change", await Text(client, address), StringComparison.Ordinal);
        await Done(services => services.GetRequiredService<ChoosePublicName>().Do(editor, new PublicNameDraft()));
        var approver = await desk.Person("second-editor");
        await Done(services => services.GetRequiredService<ChoosePublicName>().Do(approver, new PublicNameDraft { PublicName = "Zyqqora Editor" }));
        Assert.Contains("Zyqqora Editor", await Text(client, address), StringComparison.Ordinal);
        await Done(services => services.GetRequiredService<ChoosePublicName>().Do(approver, new PublicNameDraft()));
        Assert.DoesNotContain("Zyqqora Editor", await Text(client, address), StringComparison.Ordinal);
    }

    private static async Task Approve(DisputeInReview round)
    {
        var approver = await round.Desk.Person("second-editor");
        await round.Desk.Do(async services =>
        {
            var outcome = await services.GetRequiredService<ApproveSubmission>().Do(approver, round.Submission, new ApprovalDraft { Version = 1, Answers = ["Yes.", "Yes.", "Yes.", "Yes."], Notices = [new() { Kind = "correction", Reason = "We had the wrong time of day." }] });
            Assert.True(outcome.IsDone, outcome.Sentence);
            return true;
        });
    }

    private async Task Done(Func<IServiceProvider, Task<Outcome>> deed) => Assert.True((await desk.Do(deed)).IsDone);

    private static async Task<string> Text(HttpClient client, string path) => await (await Get(client, path, "identity")).Content.ReadAsStringAsync();

    private static Task<HttpResponseMessage> Get(HttpClient client, string path, string encodings)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
        return client.SendAsync(request);
    }
}
