using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;

namespace ClaimTracker.Web.Tests.Public;

public sealed class ReadingRoomTests(ReadingRoom room) : IClassFixture<ReadingRoom>
{
    [Fact]
    public async Task The_board_shows_every_published_dispute_newest_edition_first()
    {
        var (status, page) = await room.Read("/");

        Assert.Equal(200, status);
        Assert.Equal("8 disputes, newest edition first", page.QuerySelector("[role=status]").Words());
        var changes = page.QuerySelectorAll(".card .fresh > span:first-child time").Select(time => time.GetAttribute("datetime")!).ToList();
        Assert.Equal(8, changes.Count);
        Assert.Equal(changes.OrderDescending(StringComparer.Ordinal), changes, StringComparer.Ordinal);
        Assert.All(page.QuerySelectorAll(".card"), card => Assert.NotNull(card.QuerySelector(".sample")));
    }

    [Theory]
    [InlineData("/?q=GENCE", "Night strike on Ganja, 11 October 2020")]
    [InlineData("/?topic=strikes-on-towns&q=ganja", "Night strike on Ganja, 11 October 2020")]
    public async Task Search_and_filter_narrow_the_board_and_stay_in_the_address(string address, string title)
    {
        var (status, page) = await room.Read(address);

        Assert.Equal(200, status);
        Assert.Contains(title, page.QuerySelectorAll(".card h2").Select(heading => heading.Words()), StringComparer.Ordinal);
        Assert.EndsWith("found, newest edition first", page.QuerySelector("[role=status]").Words(), StringComparison.Ordinal);
        Assert.True(page.QuerySelector("details.filter")!.HasAttribute("open"));
        Assert.Equal("/", page.QuerySelectorAll(".filter a").Single(link => link.Words() == "Clear all").GetAttribute("href"));
    }

    [Fact]
    public async Task An_empty_result_says_what_to_do()
    {
        var (status, page) = await room.Read("/?q=zzzzzz");

        Assert.Equal((200, "0 disputes found, newest edition first"), (status, page.QuerySelector("[role=status]").Words()));
        Assert.Contains("Try fewer or other words", page.QuerySelector("main").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?after=nonsense")]
    [InlineData("/?country=Atlantis")]
    [InlineData("/?topic=%20%00")]
    [InlineData("/?q=", 7000)]
    public async Task A_query_that_cannot_be_read_gets_a_sentence_and_400(string address, int more = 0)
    {
        var (status, page) = await room.Read(address + new string('a', more));

        Assert.Equal(400, status);
        Assert.EndsWith(".", page.QuerySelector("[role=status]").Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".card"));
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
    }

    [Fact]
    public async Task The_strip_of_Ganja_says_what_is_contested_and_what_nobody_answered()
    {
        var (status, page) = await room.Read(ReadingRoom.Ganja);

        Assert.Equal(200, status);
        Assert.Equal(["from where it came"], page.QuerySelectorAll(".strip .contested .what").Select(element => element.Words()), StringComparer.Ordinal);
        var silence = page.QuerySelector(".strip .no-answer").Words();
        Assert.Contains("No answer found from Armenian side", silence, StringComparison.Ordinal);
        Assert.Contains("the toll Azerbaijan says: at least 7 killed", silence, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".strip .agreed, .strip .divided"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("Night strike on Ganja, 11 October 2020 – ClaimTracker", page.Title);
    }

    [Fact]
    public async Task An_old_edition_keeps_its_address_under_a_banner_and_the_current_one_has_none()
    {
        var (_, old) = await room.Read(ReadingRoom.Ganja + "/editions/1");
        var (_, current) = await room.Read(ReadingRoom.Ganja + "/editions/2");

        Assert.StartsWith("This is edition 1, an old one.", old.QuerySelector(".banner").Words(), StringComparison.Ordinal);
        Assert.Equal(ReadingRoom.Ganja, old.QuerySelector(".banner a")!.GetAttribute("href"));
        Assert.Equal("noindex", old.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(current.QuerySelector(".banner"));
    }

    [Fact]
    public async Task The_history_lists_every_edition_with_the_steps_that_led_to_it()
    {
        var (status, page) = await room.Read(ReadingRoom.Ganja + "/history");

        Assert.Equal(200, status);
        Assert.Equal(["Edition 2", "Edition 1"], page.QuerySelectorAll(".history h2").Select(heading => heading.Words()), StringComparer.Ordinal);
        Assert.All(page.QuerySelectorAll(".history > li"), line => Assert.Matches("submitted by .*fact-checker, .*approved by .*editor", line.QuerySelector(".steps").Words()));
        Assert.NotEmpty(page.QuerySelectorAll(".history ins"));
    }

    [Fact]
    public async Task A_withdrawn_dispute_answers_410_with_the_reason_and_its_editions_stay()
    {
        var (gone, page) = await room.Read(ReadingRoom.Withdrawn);
        var (kept, old) = await room.Read(ReadingRoom.Withdrawn + "/editions/1");

        Assert.Equal((410, 200), (gone, kept));
        Assert.Contains("It mixed two shellings into one.", page.QuerySelector(".banner").Words(), StringComparison.Ordinal);
        Assert.Contains("The dispute was withdrawn.", old.QuerySelector(".banner").Words(), StringComparison.Ordinal);
        var claim = old.QuerySelector(".claim .sourcing a[href^='/claims/']")!.GetAttribute("href")!;
        Assert.Equal(410, (await room.Read(claim)).Status);
    }

    [Theory]
    [InlineData("/disputes/nothing", "No dispute is published at this address.")]
    [InlineData("/disputes/nothing/history", "No dispute is published at this address.")]
    [InlineData(ReadingRoom.Ganja + "/editions/99", "No edition is published at this address.")]
    [InlineData(ReadingRoom.Ganja + "/editions/-1", "No edition is published at this address.")]
    [InlineData(ReadingRoom.Ganja + "/editions/99999999999999999999", "No edition is published at this address.")]
    [InlineData("/claims/x", "No published statement has this address.")]
    [InlineData("/claims/00000000-0000-0000-0000-000000000000", "No published statement has this address.")]
    [InlineData("/not-found", "There is no page at this address.")]
    public async Task What_is_not_there_is_a_404_that_says_so(string address, string sentence)
    {
        var (status, page) = await room.Read(address);

        Assert.Equal(404, status);
        Assert.Equal("Not found", page.QuerySelector("h1").Words());
        Assert.Contains(sentence, page.QuerySelector("main").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_of_every_page_leads_to_a_page_and_to_a_place_on_it()
    {
        var waiting = new Queue<string>(["/"]);
        var pages = new Dictionary<string, IDocument>(StringComparer.Ordinal);
        var fragments = new HashSet<(string Address, string Id)>();
        while (waiting.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address))
                continue;
            var (status, page) = await room.Read(address);
            Assert.True(status is 200 or 410, $"{address} answers {status}.");
            pages[address] = page;
            if (IsForMachines(address))
                continue;
            Assert.Single(page.QuerySelectorAll("h1"));
            foreach (var link in page.QuerySelectorAll("a[href^='/'], a[href^='#']").Select(link => link.GetAttribute("href")!))
            {
                var parts = link.Split('#', 2);
                var target = parts[0].Length == 0 ? address : parts[0];
                waiting.Enqueue(target);
                if (parts.Length == 2)
                    fragments.Add((target, parts[1]));
            }
        }

        Assert.InRange(pages.Count, 50, 1000);
        Assert.All(fragments, place => Assert.True(pages[place.Address].GetElementById(place.Id) is not null, $"{place.Address} has no place {place.Id}."));
    }

    private static bool IsForMachines(string address) =>
        address.StartsWith("/audit/", StringComparison.Ordinal) || Path.GetExtension(address.Split('?')[0]) is ".atom" or ".bib" or ".csv" or ".json" or ".jsonld" or ".txt";

    [Theory]
    [InlineData("/", 40_000)]
    [InlineData(ReadingRoom.Ganja, 14_000)]
    [InlineData("/disputes/after-the-truce-2020-10", 14_000)]
    [InlineData("/methodology", 14_000)]
    public async Task A_page_is_light_on_the_wire(string address, int most)
    {
        var html = await room.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            await gzip.WriteAsync(html);

        Assert.InRange(packed.Length, 500, most);
        Assert.DoesNotContain("<script", Encoding.UTF8.GetString(html), StringComparison.OrdinalIgnoreCase);
    }
}
