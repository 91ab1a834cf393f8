using ClaimTracker.Vocabulary;
using static ClaimTracker.Tests.Board.DisputeOnPaper;

namespace ClaimTracker.Tests.Board;

public sealed class ContestTests
{
    private readonly DisputeOnPaper _dispute = new();

    [Fact]
    public void A_denial_of_what_the_other_side_affirms_contests_the_element()
    {
        _dispute.Says("East", Point(Element.Actor, Stance.Affirms, "western forces"));
        _dispute.Says("West", Point(Element.Actor, Stance.Denies));

        var line = Assert.Single(_dispute.Strip);
        Assert.Equal((StripKind.Contested, Element.Actor), (line.Kind, line.Element));
        Assert.Equal(["East", "West"], line.Voices.Select(voice => voice.Party), StringComparer.Ordinal);
    }

    [Fact]
    public void An_incompatible_value_contests_the_element()
    {
        _dispute.Says("East", Point(Element.Status, Stance.Affirms, "part of East"));
        _dispute.Says("West", Point(Element.Status, Stance.Affirms, "independent"));

        Assert.Equal(StripKind.Contested, Assert.Single(_dispute.Strip).Kind);
    }

    [Fact]
    public void Parties_on_no_side_contest_nothing_by_other_words_alone()
    {
        _dispute.Says("East", Point(Element.Agreed, Stance.Affirms, "a halt for three days"));
        _dispute.Says("Mediators", Point(Element.Agreed, Stance.Affirms, "talks on the border"));
        _dispute.Says("Mediators", Point(Element.Agreed, Stance.Affirms, "an exchange of prisoners"));

        Assert.Equal(StripKind.NoAnswer, Assert.Single(_dispute.Strip).Kind);
    }

    [Fact]
    public void A_limited_denial_carries_its_limit()
    {
        var said = _dispute.Says("East", Point(Element.Origin, Stance.Affirms, "the border district"));
        var denial = _dispute.Says("West", Point(Element.Origin, Stance.Denies));
        _dispute.Link(denial, LinkKind.Denies, said, LimitKind.Territory, "West proper", Element.Origin);

        var line = Assert.Single(_dispute.Strip);
        Assert.Equal([null, "territory: West proper"], line.Voices.Select(voice => voice.Limit), StringComparer.Ordinal);
    }

    [Fact]
    public void An_answer_contests_its_elements_even_without_a_point_of_its_own()
    {
        var said = _dispute.Says("East", Point(Element.Time, Stance.Affirms, "at night"), Point(Element.Means, Stance.Affirms, "rockets"));
        var denial = _dispute.Says("West");
        _dispute.Link(denial, LinkKind.Denies, said, Element.Time);
        _dispute.Link(denial, LinkKind.GivesAnotherAccount, said, Element.Means);

        Assert.Equal([Element.Means, Element.Time], _dispute.Strip.Select(line => line.Element!.Value).Order());
        Assert.All(_dispute.Strip, line => Assert.Equal(StripKind.Contested, line.Kind));
        Assert.Equal(Stance.Denies, _dispute.Strip.Single(line => line.Element == Element.Time).Voices[1].Stance);
        Assert.Equal("another account", _dispute.Strip.Single(line => line.Element == Element.Means).Voices[1].Value);
    }

    [Fact]
    public void A_denial_that_we_only_read_into_the_words_contests_nothing()
    {
        _dispute.Says("East", Point(Element.Actor, Stance.Affirms, "western forces"));
        _dispute.Says("West", Point(Element.Actor, Stance.Denies, basis: Basis.OurReading));

        var line = Assert.Single(_dispute.Strip);
        Assert.Equal(StripKind.NoAnswer, line.Kind);
        Assert.Equal([Basis.SaidOutright, Basis.OurReading], line.Voices.Select(voice => voice.Basis));
    }

    [Fact]
    public void Parties_of_one_side_that_differ_divide_it_while_the_other_side_contests()
    {
        _dispute.Says("East", Point(Element.Actor, Stance.Affirms, "western forces"));
        _dispute.Says("West", Point(Element.Actor, Stance.Denies));
        _dispute.Says("West's ally", Point(Element.Actor, Stance.Concedes));

        Assert.Equal([StripKind.Contested, StripKind.Divided], _dispute.Strip.Select(line => line.Kind));
        Assert.Equal(["West", "West's ally"], _dispute.Strip[1].Voices.Select(voice => voice.Party), StringComparer.Ordinal);
    }

    [Fact]
    public void Other_words_within_one_side_do_not_divide_it()
    {
        _dispute.Says("West", Point(Element.Target, Stance.Affirms, "houses"));
        _dispute.Says("West's ally", Point(Element.Target, Stance.Affirms, "a residential quarter"));

        Assert.Equal(StripKind.NoAnswer, Assert.Single(_dispute.Strip).Kind);
    }

    [Fact]
    public void A_speaker_who_says_something_else_later_does_not_divide_the_side()
    {
        _dispute.Says("East", "East's ministry", [Killed(5, 5)], Point(Element.Toll, Stance.Affirms, "5 killed"));
        _dispute.Says("East", "East's ministry", [Killed(7, 7)], Point(Element.Toll, Stance.Affirms, "7 killed"));

        Assert.Equal(StripKind.NoAnswer, Assert.Single(_dispute.Strip).Kind);
    }

    [Theory]
    [InlineData(5, 5, 7, 7, true)]
    [InlineData(5, null, 7, 7, false)]
    [InlineData(5, null, 7, null, false)]
    [InlineData(null, 4, 7, null, true)]
    public void A_side_is_divided_on_the_toll_only_if_the_ranges_do_not_meet(int? low, int? high, int? otherLow, int? otherHigh, bool divided)
    {
        _dispute.Says("East", "East's ministry", [Killed(low, high)], Point(Element.Toll, Stance.Affirms, "5 killed"));
        _dispute.Says("East", "East's rescuers", [Killed(otherLow, otherHigh)], Point(Element.Toll, Stance.Affirms, "7 killed"));

        Assert.Equal(divided, _dispute.Strip.Any(line => line.Kind == StripKind.Divided));
        Assert.Contains(_dispute.Strip, line => line.Kind == StripKind.NoAnswer);
    }

    [Theory]
    [InlineData("people in the town", Measure.KilledOrWounded)]
    [InlineData("people in another town", Measure.Killed)]
    public void Figures_that_count_other_things_neither_agree_nor_contradict(string counted, Measure measure)
    {
        _dispute.Says("East", "East's ministry", [Killed(7, 7)], Point(Element.Toll, Stance.Affirms, "7"));
        _dispute.Says("West", "West's ministry", [Killed(28, 28, counted, measure)], Point(Element.Toll, Stance.Affirms, "28"));

        Assert.Empty(_dispute.Strip);
    }

    [Fact]
    public void Tolls_of_both_sides_whose_ranges_meet_are_agreed_and_others_contested()
    {
        _dispute.Says("East", "East's ministry", [Killed(7, 7)], Point(Element.Toll, Stance.Affirms, "7 killed"));
        _dispute.Says("West", "West's ministry", [Killed(5, null)], Point(Element.Toll, Stance.Affirms, "at least 5 killed"));
        Assert.Equal(StripKind.Agreed, Assert.Single(_dispute.Strip).Kind);

        _dispute.Says("West's ally", "The ally's army", [Killed(0, 3)], Point(Element.Toll, Stance.Affirms, "3 at most"));
        Assert.Equal([StripKind.Contested, StripKind.Divided], _dispute.Strip.Select(line => line.Kind));
    }
}
