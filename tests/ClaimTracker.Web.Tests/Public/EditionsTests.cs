using System.Globalization;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>The page as known on a day, and the differences between any two editions.</summary>
public sealed class EditionsTests(ReadingRoom room) : IClassFixture<ReadingRoom>
{
    private static string Today => TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task The_page_as_known_on_a_day_carries_a_banner_with_the_citation_of_that_edition()
    {
        var (status, page) = await room.Read($"{ReadingRoom.Ganja}?on={Today}");

        Assert.Equal(200, status);
        Assert.Contains("edition 2. It is still the current one.", page.QuerySelector(".banner").Words(), StringComparison.Ordinal);
        Assert.Equal($"{ReadingRoom.Ganja}/editions/2", page.QuerySelector(".banner .cite a")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("2020-01-01", 404, "Nothing was published on that day")]
    [InlineData("9999-12-31", 400, "That day has not come yet")]
    [InlineData("2026-02-30", 400, "That is no day")]
    [InlineData("yesterday", 400, "That is no day")]
    [InlineData("%27%22%3Cscript%3E", 400, "That is no day")]
    [InlineData("%00", 400, "That is no day")]
    public async Task A_day_without_an_edition_says_what_to_choose(string day, int expected, string heading)
    {
        var (status, page) = await room.Read($"{ReadingRoom.Ganja}?on={day}");

        Assert.Equal(expected, status);
        Assert.Equal(heading, page.QuerySelector("h1").Words());
        Assert.NotNull(page.QuerySelector("form input[name=on][type=date]"));
        Assert.Contains("Choose a day or an edition below.", page.QuerySelector(".banner").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_of_a_dispute_that_is_not_there_is_not_found() =>
        Assert.Equal(404, (await room.Read($"/disputes/nothing?on={Today}")).Status);

    [Fact]
    public async Task An_empty_day_is_the_current_page() =>
        Assert.Null((await room.Read($"{ReadingRoom.Ganja}?on=")).Page.QuerySelector(".banner"));

    [Fact]
    public async Task Two_editions_are_compared_by_words_that_are_read_out_as_well()
    {
        var (status, page) = await room.Read($"{ReadingRoom.Ganja}/differences?from=1&to=2");

        Assert.Equal(200, status);
        Assert.Equal("What changed from edition 1 to edition 2", page.QuerySelector("h1").Words());
        Assert.NotEmpty(page.QuerySelectorAll("del"));
        Assert.All(page.QuerySelectorAll("ins"), added => Assert.StartsWith("[added: ", added.Words(), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("del"), removed => Assert.StartsWith("[removed: ", removed.Words(), StringComparison.Ordinal));
        Assert.Equal(4, page.QuerySelectorAll("h2").Count(heading => heading.Words() == "New statement"));
        Assert.All(["Time", "Links", "Figures", "Wording", "Verdict: rationale"], field => Assert.Contains(field, page.QuerySelectorAll("dt").Select(name => name.Words()), StringComparer.Ordinal));
        Assert.Contains("Armenian Defense Ministry denies shelling of Ganja", page.QuerySelector("h3 + ul").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_differences_can_be_read_backwards_and_default_to_the_newest_two()
    {
        var (_, forwards) = await room.Read($"{ReadingRoom.Ganja}/differences");
        var (status, backwards) = await room.Read($"{ReadingRoom.Ganja}/differences?from=2&to=1");

        Assert.Equal(200, status);
        Assert.Equal("What changed from edition 1 to edition 2", forwards.QuerySelector("h1").Words());
        Assert.Equal(4, backwards.QuerySelectorAll("h2").Count(heading => heading.Words() == "Statement no longer in it"));
    }

    [Theory]
    [InlineData(ReadingRoom.Ganja + "/differences?from=one", 400, "Give two editions by their numbers")]
    [InlineData(ReadingRoom.Ganja + "/differences?from=-1&to=2", 400, "Give two editions by their numbers")]
    [InlineData(ReadingRoom.Ganja + "/differences?from=99999999999&to=2", 400, "Give two editions by their numbers")]
    [InlineData(ReadingRoom.Ganja + "/differences?from=2&to=2", 400, "Choose two different editions below.")]
    [InlineData(ReadingRoom.Ganja + "/differences?from=1&to=99", 404, "There are editions 1 to 2.")]
    [InlineData(ReadingRoom.Ganja + "/differences?from=0&to=2", 404, "There are editions 1 to 2.")]
    [InlineData("/disputes/after-the-truce-2020-10/differences", 404, "There is one edition only")]
    public async Task Editions_that_cannot_be_compared_are_refused_with_what_to_do(string address, int expected, string sentence)
    {
        var (status, page) = await room.Read(address);

        Assert.Equal(expected, status);
        Assert.StartsWith(sentence, page.QuerySelector(".banner").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_is_said_and_not_compared_word_by_word()
    {
        var (status, page) = await room.Read($"{ReadingRoom.Withdrawn}/differences?from=1&to=2");

        Assert.Equal(200, status);
        Assert.Equal("Edition 2 withdraws the dispute. It mixed two shellings into one.", page.QuerySelector(".banner").Words());
        Assert.Equal(410, (await room.Read($"{ReadingRoom.Withdrawn}?on={Today}")).Status);
    }

    [Fact]
    public async Task Notices_history_and_old_editions_lead_to_the_differences()
    {
        foreach (var address in new[] { ReadingRoom.Ganja, $"{ReadingRoom.Ganja}/history", $"{ReadingRoom.Ganja}/editions/1" })
            Assert.NotNull((await room.Read(address)).Page.QuerySelector($"a[href='{ReadingRoom.Ganja}/differences?from=1&to=2']"));
    }
}
