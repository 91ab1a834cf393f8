using ClaimTracker.Public.Record;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Web.Tests.Public;

public sealed class HostileTextTests
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>\"' \u202Eevil";

    [Fact]
    public async Task Text_of_people_is_text_wherever_it_stands()
    {
        var document = EditionOnPaper.With(EditionOnPaper.Accusation, claim => claim with
        {
            Wording = Hostile,
            Medium = Hostile,
            RelayedBy = Hostile,
            Addressed = [Hostile],
            Speaker = claim.Speaker with { Name = Hostile, Office = Hostile },
            Words = new(Hostile, WordsForm.Original, WhoseWords.Speaker, Hostile, Hostile),
            Points = [.. claim.Points.Select(point => point with { Value = Hostile })],
            Figures = [.. claim.Figures.Select(figure => figure with { Counted = Hostile, AsSaid = Hostile, OfWhom = Hostile })],
        });
        document = document with
        {
            Header = document.Header with { Title = Hostile, Summary = Hostile, ContentNote = Hostile, Topics = [new("x", Hostile)] },
            Sources = [.. document.Sources.Select(source => source with { Title = Hostile, Url = "javascript:alert(1)", ContentNote = Hostile, Language = Hostile })],
        };

        var page = await Page.Of<DisputeView>((nameof(DisputeView.Document), document));

        Assert.Empty(page.QuerySelectorAll("script, img, iframe, style, [style], [onclick], [onerror]"));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(#|/|https?:|mailto:)", link.GetAttribute("href")));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_that_turns_the_writing_is_shown_and_not_obeyed()
    {
        var page = await Page.Of<DisputeView>((nameof(DisputeView.Document), EditionOnPaper.WithHeader(header => header with { Title = "Who \u202Eevil?" })));

        Assert.Equal("Who [RLO]evil?", page.QuerySelector("h1").Words());
        Assert.DoesNotContain('\u202E', page.QuerySelector(".head")!.TextContent);
    }

    [Theory]
    [InlineData(WordsForm.Original, true)]
    [InlineData(WordsForm.TranslatedByUs, true)]
    [InlineData(WordsForm.Paraphrase, false)]
    [InlineData(WordsForm.CollectiveSummary, false)]
    public async Task Quotation_marks_stand_only_round_original_words_and_marked_translations(WordsForm form, bool quoted)
    {
        var page = await Page.Of<DisputeView>((nameof(DisputeView.Document), EditionOnPaper.With(EditionOnPaper.Accusation, claim =>
            claim with { Words = new("Это так", form, WhoseWords.Speaker, "az", "ru") })));

        var words = page.QuerySelector(".words")!;
        Assert.Equal(quoted, words.TextContent.Contains('“', StringComparison.Ordinal));
        Assert.Equal("ru", words.QuerySelector("[lang]")!.GetAttribute("lang"));
        Assert.Contains("said in Azerbaijani; seen in Russian", words.QuerySelector("figcaption").Words(), StringComparison.Ordinal);
    }
}
