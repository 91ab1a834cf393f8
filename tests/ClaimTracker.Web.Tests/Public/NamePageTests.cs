using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>The pages of parties, speakers, outlets and topics: what is said and cited, and nothing counted by party or speaker.</summary>
public sealed class NamePageTests(ReadingRoom room) : IClassFixture<ReadingRoom>
{
    [Theory]
    [InlineData("/parties/")]
    [InlineData("/speakers/")]
    public async Task A_party_or_speaker_has_a_page_of_statements_with_the_sentence_of_rule_7_and_no_number_of_ratings(string kind)
    {
        var address = await LinkOf("/", kind);
        var (status, page) = await room.Read(address);
        Assert.Equal(200, status);
        Assert.Contains("Their number says nothing about anyone’s honesty", page.QuerySelector("main").Words(), StringComparison.Ordinal);
        var statements = page.QuerySelectorAll(".history > li");
        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.NotNull(statement.QuerySelector(".rating")));
        foreach (var rating in Terms.All<Rating>()) Assert.DoesNotMatch($@"\d+ {rating.Word()}|{rating.Word()}:? \(?\d", page.QuerySelector("main").Words());
        Assert.DoesNotMatch(@"\d+ (statements|disputes)", page.QuerySelector("main").Words());
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_narrowed_to_a_party_says_the_sentence_and_shows_no_number_by_rating()
    {
        var party = (await LinkOf("/", "/parties/"))["/parties/".Length..];
        var (_, narrowed) = await room.Read($"/?party={party}");
        Assert.Contains("honesty", narrowed.QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.All(narrowed.QuerySelectorAll("#rating option, #party option, #speaker option"), option => Assert.DoesNotMatch(@"\(\d", option.Words()));
        Assert.Contains(narrowed.QuerySelectorAll("#topic option"), option => option.Words().EndsWith(')'));
        var (_, tally) = await room.Read($"/?party={party}&rating=uncorroborated");
        Assert.StartsWith("Disputes found", tally.QuerySelector("[role=status]").Words(), StringComparison.Ordinal);
        Assert.All(tally.QuerySelectorAll("option"), option => Assert.DoesNotMatch(@"\(\d", option.Words()));
    }

    [Fact]
    public async Task An_outlet_has_a_page_with_its_grade_and_what_of_it_is_cited()
    {
        var (status, page) = await room.Read(await LinkOf(ReadingRoom.Ganja, "/outlets/"));
        Assert.Equal(200, status);
        Assert.NotNull(page.QuerySelector($".history a[href='{ReadingRoom.Ganja}']"));
        Assert.NotEmpty(page.QuerySelectorAll(".history ul li"));
    }

    [Fact]
    public async Task A_topic_has_a_page_with_its_disputes()
    {
        var (status, page) = await room.Read("/topics/strikes-on-towns");
        Assert.Equal((200, "Strikes on towns"), (status, page.QuerySelector("h1").Words()));
        Assert.NotEmpty(page.QuerySelectorAll(".card"));
    }

    [Theory]
    [InlineData("/parties/x")]
    [InlineData("/parties/00000000-0000-0000-0000-000000000000")]
    [InlineData("/speakers/' OR 1=1")]
    [InlineData("/outlets/-")]
    [InlineData("/topics/no-such-topic")]
    [InlineData("/topics/strikes-on-towns?after=x")]
    public async Task What_nobody_is_called_is_a_404(string address) => Assert.Equal(404, (await room.Read(address)).Status);

    [Fact]
    public async Task Corrections_are_listed_by_kind_with_what_it_said()
    {
        var (_, all) = await room.Read("/corrections");
        Assert.Contains("It mixed two shellings into one.", all.QuerySelector("main").Words(), StringComparison.Ordinal);
        var (_, updates) = await room.Read("/corrections?kind=update");
        Assert.NotEmpty(updates.QuerySelectorAll(".history > li"));
        Assert.All(updates.QuerySelectorAll(".history > li strong.notice"), kind => Assert.Equal("Updated", kind.Words()));
        Assert.Equal("page", updates.QuerySelectorAll("main nav a").Single(link => link.Words() == "Updated").GetAttribute("aria-current"));
    }

    private async Task<string> LinkOf(string page, string start) =>
        (await room.Read(page)).Page.QuerySelector($"main a[href^='{start}']")!.GetAttribute("href")!;
}
