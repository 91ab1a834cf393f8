using AngleSharp.Dom;
using ClaimTracker.Public.Record;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Tests.Public;

public sealed class DisputeViewTests
{
    [Fact]
    public async Task Both_sides_stand_with_the_same_heading_level_and_the_same_order_of_fields()
    {
        var page = await View(EditionOnPaper.Whole);

        var sides = page.QuerySelectorAll(".meet > .side");
        Assert.Equal(["Eastland says", "Westland says"], sides.Select(side => side.QuerySelector("h3").Words()), StringComparer.Ordinal);
        var orders = sides.Select(side => string.Join(' ', side.QuerySelector(".claim")!.Children.Where(field => field.LocalName != "figure").Select(field => $"{field.LocalName}.{field.ClassName}"))).ToList();
        Assert.Equal(orders[0], orders[1]);
        Assert.Equal(["Eastland", "The western side Westland"], page.QuerySelectorAll(".sides .label").Select(label => label.Words()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_columns_meet_where_they_contradict_and_the_limit_stands_between_them()
    {
        var page = await View(EditionOnPaper.Whole);

        var row = page.QuerySelector(".meet")!;
        Assert.Equal(["side", "between", "side"], row.Children.Select(cell => cell.ClassName ?? ""), StringComparer.Ordinal);
        Assert.Equal(["Contested: from where it came", "Limited to territory: Westland"], row.QuerySelectorAll(".between > p").Select(line => line.Words()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Each_voice_of_the_strip_leads_to_its_statement_and_carries_its_rating()
    {
        var page = await View(EditionOnPaper.Whole);

        var line = page.QuerySelector(".strip .contested li")!;
        Assert.Equal(["Eastland says: the border Uncorroborated", "Westland denies: Westland (limited to territory: Westland) Denial, not rated"], line.QuerySelectorAll(".voice").Select(voice => voice.Words()), StringComparer.Ordinal);
        Assert.Equal([$"#claim-{EditionOnPaper.Accusation}", $"#verdict-{EditionOnPaper.Accusation}"], line.QuerySelectorAll(".first a").Select(link => link.GetAttribute("href") ?? ""), StringComparer.Ordinal);
        Assert.StartsWith("Eastland says so; Westland denies it. The denial of Westland is limited to territory: Westland.", line.QuerySelector("details.rule > p").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_strip_stands_before_the_sides_and_the_sides_before_the_verdicts()
    {
        var page = await View(EditionOnPaper.Whole);

        Assert.Equal(["strip", "summary", "sides", "figures", "verdicts", "timeline", "replies", "sources", "why", "record"], page.QuerySelectorAll("h2").Select(heading => heading.Id ?? ""), StringComparer.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Contains("limited to territory: Westland", page.QuerySelector(".strip .contested").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_side_keeps_its_column_and_says_what_was_searched()
    {
        var page = await View(EditionOnPaper.OneSided());

        var silent = page.QuerySelectorAll(".meet > .side")[1];
        Assert.Contains("No statement found", silent.Words(), StringComparison.Ordinal);
        Assert.Contains("Searched: two agencies, in Russian, until 1 June 2024.", silent.Words(), StringComparison.Ordinal);
        Assert.Contains("No figure found from The western side.", page.QuerySelector(".figures").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rating_is_a_word_with_its_definition_and_a_bare_denial_has_none()
    {
        var page = await View(EditionOnPaper.Whole);

        var rating = page.QuerySelector($"#verdict-{EditionOnPaper.Accusation} .rating")!;
        Assert.Equal(Rating.Uncorroborated.Word(), rating.QuerySelector("summary").Words());
        Assert.Equal(Rating.Uncorroborated.Definition(), rating.QuerySelector("p").Words());
        Assert.Equal("/methodology#rating-uncorroborated", page.QuerySelector($"#claim-{EditionOnPaper.Accusation} .rating")!.GetAttribute("href"));
        Assert.Equal("Denial, not rated", page.QuerySelector($"#claim-{EditionOnPaper.Denial} .rating").Words());
        Assert.Empty(page.QuerySelectorAll("button, [role=button]"));
    }

    [Fact]
    public async Task The_verdict_says_who_proposed_and_who_approved_when_and_in_which_edition()
    {
        var page = await View(EditionOnPaper.Whole);

        Assert.Contains(
            "Evidence considered until 2 June 2024. Proposed by a fact-checker on 22 November 2026, approved by Ina Review, editor on 22 November 2026, edition 1.",
            page.QuerySelector($"#verdict-{EditionOnPaper.Accusation}").Words(), StringComparison.Ordinal);
        Assert.Contains(EditionOnPaper.Whole.Sha256, page.QuerySelector(".record").Words(), StringComparison.Ordinal);
        Assert.Contains("https://desk.test/disputes/the-town/editions/1", page.QuerySelector(".cite").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_are_counted_beside_their_origins()
    {
        var page = await View(EditionOnPaper.Whole);

        Assert.StartsWith("2 sources, 1 origin: the claimant itself", page.QuerySelector($"#claim-{EditionOnPaper.Accusation} .sourcing").Words(), StringComparison.Ordinal);
        Assert.Equal("2 sources, 1 origin", page.QuerySelector("#sources").Words());
        Assert.Equal(["Eastland's ministry", "party to the dispute: Eastland. 2 sources"], page.QuerySelectorAll(".origin > :not(ul)").Select(line => line.Words()), StringComparer.Ordinal);
        Assert.Equal(["[1]", "[2]"], page.QuerySelectorAll(".origin li > a:first-child").Select(link => link.Words()), StringComparer.Ordinal);
        Assert.Contains("No origin is independent of the parties.", page.QuerySelector(".sources").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_within_the_page_leads_somewhere()
    {
        var page = await View(EditionOnPaper.Whole);

        var links = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, id => Assert.NotNull(page.GetElementById(id)));
        Assert.Distinct(page.QuerySelectorAll("[id]").Select(element => element.Id!), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_submission_is_shown_by_the_same_view_without_an_edition()
    {
        var page = await View(EditionOnPaper.Whole with { Publication = null });

        Assert.Contains("Not published yet.", page.QuerySelector(".dateline").Words(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".record"));
        Assert.Contains("Proposed by a fact-checker on 22 November 2026.", page.QuerySelector($"#verdict-{EditionOnPaper.Accusation}").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_stand_on_top_with_what_it_said_and_what_it_says()
    {
        var notice = new NoticePart { Kind = NoticeKind.Correction, ClaimId = EditionOnPaper.Denial, Reason = "We had the wrong day.", Changes = [new("Stated on", "3 May 2024", "4 May 2024")] };
        var page = await View(EditionOnPaper.Whole with { Notices = [notice] });

        var notices = page.QuerySelector(".notices")!;
        Assert.StartsWith("Corrected on 22 November 2026: We had the wrong day.", notices.Words(), StringComparison.Ordinal);
        Assert.Equal(("3 May 2024", "4 May 2024"), (notices.QuerySelector("del").Words(), notices.QuerySelector("ins").Words()));
        Assert.True(notices.CompareDocumentPosition(page.QuerySelector(".strip")!).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public async Task Many_notices_do_not_push_the_record_out_of_sight_and_the_strongest_stands_first()
    {
        NoticePart Notice(NoticeKind kind, string reason) => new() { Kind = kind, Reason = reason };
        var page = await View(EditionOnPaper.Whole with { Notices = [Notice(NoticeKind.Update, "one"), Notice(NoticeKind.Update, "two"), Notice(NoticeKind.Update, "three"), Notice(NoticeKind.Retraction, "four")] });

        var notices = page.QuerySelector(".notices")!;
        Assert.StartsWith("Retracted on 22 November 2026: four", notices.Words(), StringComparison.Ordinal);
        Assert.Equal("3 more notices of this edition", notices.QuerySelector("details > summary").Words());
        Assert.Equal(3, notices.QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task Graphic_matter_is_described_and_hidden_until_asked_for()
    {
        var page = await View(EditionOnPaper.WithHeader(header => header with { ContentNote = "names injuries" }));

        Assert.NotNull(page.QuerySelector($"#claim-{EditionOnPaper.Accusation} .words")!.Closest("details:not([open])"));
        Assert.Equal("Show the summary. Content note: names injuries", page.QuerySelector("details.graphic summary").Words());
        Assert.Null((await View(EditionOnPaper.Whole)).QuerySelector("details.graphic"));
    }

    [Fact]
    public async Task A_party_on_no_side_stands_below_at_full_width()
    {
        var page = await View(EditionOnPaper.With(EditionOnPaper.Denial, claim => claim with { SideId = null }));

        Assert.Null(page.QuerySelector($".meet #claim-{EditionOnPaper.Denial}"));
        Assert.NotNull(page.QuerySelector($".aside #claim-{EditionOnPaper.Denial}"));
    }

    [Fact]
    public async Task Three_states_and_an_organisation_stand_one_below_the_other_each_under_its_heading()
    {
        var page = await View(EditionOnPaper.OfFourSides());

        Assert.Equal(["Eastland", "The western side Westland", "Northland", "The Relief League"], page.QuerySelectorAll(".band > h3").Select(side => side.Words()), StringComparer.Ordinal);
        Assert.All(page.QuerySelectorAll(".band").Take(3), band => Assert.Single(band.QuerySelectorAll("article.claim")));
        Assert.Contains("No statement found", page.QuerySelectorAll(".band")[3].Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".meet"));
        Assert.Contains($"#claim-{EditionOnPaper.Accusation}", page.QuerySelectorAll(".band .ties a").Select(link => link.GetAttribute("href")), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Figures_stand_on_a_ladder_with_words_as_said_and_ranges_that_meet_are_no_contradiction()
    {
        var page = await View(EditionOnPaper.With(EditionOnPaper.Denial, claim => claim with { Figures = [new(Guid.NewGuid(), Measure.Killed, "People in the town", Population.NotStated, null, 5, 9, "five to nine")] }));

        var ladder = page.QuerySelector(".ladder")!;
        Assert.Equal("killed: people in the town; civilian or military not stated", ladder.QuerySelector("caption").Words());
        Assert.Equal(["5 to 9", "at least 7"], ladder.QuerySelectorAll("tbody th").Select(figure => figure.Words()), StringComparer.Ordinal);
        Assert.Equal("A. Speaker, 4 May 2024: five to nine", ladder.QuerySelector("tbody td").Words());
        Assert.Equal(2, ladder.QuerySelectorAll("svg[aria-hidden=true]").Length);
        Assert.Contains("These ranges meet: no figure contradicts another.", page.QuerySelector(".figures").Words(), StringComparison.Ordinal);
    }

    private static Task<IDocument> View(EditionDocument document) => Page.Of<DisputeView>((nameof(DisputeView.Document), document));
}
