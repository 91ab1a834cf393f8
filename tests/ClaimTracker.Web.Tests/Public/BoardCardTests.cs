using AngleSharp.Dom;
using ClaimTracker.Board;
using ClaimTracker.Public;
using ClaimTracker.Public.Finding;
using ClaimTracker.Vocabulary;
using Element = ClaimTracker.Vocabulary.Element;

namespace ClaimTracker.Web.Tests.Public;

public sealed class BoardCardTests
{
    private static readonly BoardEntry Entry = new()
    {
        DisputeId = Guid.NewGuid(),
        Slug = "the-town",
        Title = "From where was the town shelled?",
        Edition = 2,
        PublishedAt = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero),
        LastLookAt = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero),
        Mark = NoticeKind.Update,
        Claims = 2,
        Sources = 6,
        Origins = 1,
        Contested = [Element.Origin],
        Topics = [new("strikes", "Strikes")],
        Lead =
        [
            new(Guid.NewGuid(), "Eastland's ministry", "Eastland", Act.Accuses, "Westland shelled the town.", "2024-05-03", Rating.Uncorroborated, null, null, Guid.NewGuid(), Guid.NewGuid()),
            new(Guid.NewGuid(), "A. Speaker", "Westland", Act.Denies, "No shell was fired from Westland.", "2024-05-04", null, null, null, Guid.NewGuid(), Guid.NewGuid()),
        ],
    };

    [Fact]
    public async Task A_card_shows_both_statements_each_with_its_own_rating_and_how_fresh_and_how_well_sourced_they_are()
    {
        var card = await Card(Entry);

        Assert.Equal(["Eastland says", "Westland says"], card.QuerySelectorAll("h3").Select(heading => heading.Words()), StringComparer.Ordinal);
        Assert.Equal(["Uncorroborated", "Denial, not rated"], card.QuerySelectorAll(".rating").Select(rating => rating.Words()), StringComparer.Ordinal);
        Assert.Equal("Contested: from where it came", card.QuerySelector(".contested").Words());
        Assert.Equal(
            "Last change 22 November 2026: Updated Last look 24 November 2026 6 sources, 1 origin, none independent 2 statements",
            card.QuerySelector(".fresh").Words());
        Assert.Null(card.QuerySelector(".sample"));
    }

    [Fact]
    public async Task An_empty_position_takes_the_same_room_with_what_was_searched()
    {
        var card = await Card(Entry with { Lead = [Entry.Lead[0]], Unanswered = "Westland was not asked. Searched: two agencies." });

        var sides = card.QuerySelectorAll(".columns.two > .side");
        Assert.Equal(2, sides.Length);
        Assert.Equal("No answer found Westland was not asked. Searched: two agencies.", sides[1].Words());
    }

    [Fact]
    public async Task A_sample_is_marked_on_its_card() =>
        Assert.Equal("Sample, not a finding of this newsroom", (await Card(Entry with { Sample = true })).QuerySelector(".sample").Words());

    [Theory]
    [InlineData("a b&c=ü", "/?q=a%20b%26c%3D%C3%BC&after=k")]
    [InlineData(null, "/?after=k")]
    public void The_address_of_a_page_of_the_board_keeps_its_filter(string? search, string address) =>
        Assert.Equal(address, Addresses.BoardFrom(new BoardQuery(search), "k"));

    private static Task<IDocument> Card(BoardEntry entry) => Page.Of<BoardCard>((nameof(BoardCard.Entry), entry));
}
