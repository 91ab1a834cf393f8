using ClaimTracker.Public.Record;
using ClaimTracker.Public.Statements;
using ClaimTracker.Publication.Document;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>Readers see under a statement when it was said again, and which source shows it.</summary>
public sealed class SaidAgainTests
{
    [Fact]
    public async Task A_statement_says_when_it_was_said_again_with_the_source_and_the_words_in_their_language()
    {
        var page = await Page.Of<DisputeView>((nameof(DisputeView.Document), SaidTwiceMore()));

        var again = page.QuerySelectorAll($"#claim-{EditionOnPaper.Accusation} .again > li");
        Assert.Equal("Said again on 5 May 2024, an interview, in Azerbaijani, relayed by The Coast Daily [1]“Onlar atdı.”", again[0].Words());
        Assert.Equal("2024-05-05", again[0].QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal(("az", "auto"), (again[0].QuerySelector("blockquote")!.GetAttribute("lang"), again[0].QuerySelector("blockquote")!.GetAttribute("dir")));
        Assert.NotNull(page.QuerySelector(again[0].QuerySelector("a")!.GetAttribute("href")!));
        Assert.Equal("Said again: May 2024", again[1].Words());
        Assert.Empty(page.QuerySelectorAll($"#claim-{EditionOnPaper.Denial} .again"));
    }

    [Fact]
    public async Task The_page_of_the_statement_says_so_too()
    {
        var document = SaidTwiceMore();
        var page = await Page.Of<StatementView>((nameof(StatementView.Document), document), (nameof(StatementView.Claim), document.Claim(EditionOnPaper.Accusation)!));

        Assert.Equal(2, page.QuerySelectorAll($"#claim-{EditionOnPaper.Accusation} .again > li").Length);
    }

    [Fact]
    public async Task Words_of_graphic_matter_stay_hidden_until_asked_for()
    {
        var document = SaidTwiceMore();
        var page = await Page.Of<DisputeView>((nameof(DisputeView.Document), document with { Header = document.Header with { ContentNote = "Describes wounds." } }));

        Assert.NotNull(page.QuerySelector(".again details.graphic blockquote"));
    }

    private static EditionDocument SaidTwiceMore() => EditionOnPaper.With(EditionOnPaper.Accusation, claim => claim with
    {
        Occurrences =
        [
            new(Guid.NewGuid(), "2024-05-05", "an interview", "The Coast Daily", "az", "Onlar atdı.", claim.Citations[0].Id),
            new(Guid.NewGuid(), "2024-05", null, null, null, null, null),
        ],
    });
}
