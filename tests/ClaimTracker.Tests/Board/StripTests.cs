using ClaimTracker.Vocabulary;
using static ClaimTracker.Tests.Board.DisputeOnPaper;

namespace ClaimTracker.Tests.Board;

public sealed class StripTests
{
    private readonly DisputeOnPaper _dispute = new();

    [Fact]
    public void An_element_that_both_sides_affirm_or_concede_is_agreed()
    {
        _dispute.Says("East", Point(Element.Occurrence, Stance.Affirms), Point(Element.Means, Stance.Affirms, "missile"));
        _dispute.Says("West", Point(Element.Occurrence, Stance.Concedes), Point(Element.Means, Stance.Affirms, "a missile of old make"));

        Assert.Equal([(StripKind.Agreed, Element.Occurrence), (StripKind.Agreed, Element.Means)], Kinds());
    }

    [Fact]
    public void A_denial_by_anybody_prevents_agreement()
    {
        _dispute.Says("East", Point(Element.Occurrence, Stance.Affirms));
        _dispute.Says("West", Point(Element.Occurrence, Stance.Affirms));
        _dispute.Says("Observers", Point(Element.Occurrence, Stance.Denies));

        var line = Assert.Single(_dispute.Strip);
        Assert.Equal(StripKind.Contested, line.Kind);
        Assert.Equal([East.Id, West.Id, null], line.Voices.Select(voice => voice.SideId));
    }

    [Fact]
    public void Silence_is_never_agreement_and_carries_what_was_searched()
    {
        var said = _dispute.Says("East", Point(Element.Toll, Stance.Affirms, "7 killed"));
        _dispute.NotAsked(West, "the ministry's site and its channel", new(2020, 10, 20), about: said);

        var line = Assert.Single(_dispute.Strip);
        Assert.Equal((StripKind.NoAnswer, Element.Toll), (line.Kind, line.Element));
        Assert.Equal("7 killed", Assert.Single(line.Voices).Value);
        var silence = Assert.Single(line.Silent);
        Assert.Equal(West.Label, silence.Label);
        Assert.Equal("West was not asked. Searched: the ministry's site and its channel, in Armenian, Russian, until 20 October 2020.", silence.Searched);
    }

    [Fact]
    public void Parties_of_which_the_same_was_searched_share_a_sentence()
    {
        _dispute.Says("East", Point(Element.Toll, Stance.Affirms, "7 killed"));
        _dispute.NotAsked(West, "two agencies", new(2020, 10, 20));
        _dispute.NotAsked(West, "two agencies", new(2020, 10, 20), party: "West's ally");

        Assert.Equal("West and West's ally were not asked. Searched: two agencies, in Armenian, Russian, until 20 October 2020.", _dispute.Strip[0].Silent[0].Searched);
    }

    [Fact]
    public void What_was_searched_for_another_claim_is_not_told_of_this_one()
    {
        _dispute.Says("East", Point(Element.Toll, Stance.Affirms, "7 killed"));
        var other = _dispute.Says("East", Point(Element.Time, Stance.Affirms, "about 02:00"));
        _dispute.NotAsked(West, "archives", new(2020, 10, 20), about: other);

        Assert.Null(_dispute.Strip.Single(line => line.Element == Element.Toll).Silent[0].Searched);
        Assert.NotNull(_dispute.Strip.Single(line => line.Element == Element.Time).Silent[0].Searched);
    }

    [Fact]
    public void A_side_that_denies_what_nobody_said_still_waits_for_an_answer()
    {
        _dispute.Says("West", Point(Element.Origin, Stance.Denies, "from its territory"));

        var line = Assert.Single(_dispute.Strip);
        Assert.Equal(StripKind.NoAnswer, line.Kind);
        Assert.Equal(East.Id, Assert.Single(line.Silent).SideId);
    }

    [Fact]
    public void Parties_on_no_side_neither_agree_nor_fall_silent()
    {
        _dispute.Says("East", Point(Element.Agreed, Stance.Affirms));
        _dispute.Says("Mediators", Point(Element.Agreed, Stance.Affirms), Point(Element.Time, Stance.Affirms, "noon"));

        var line = Assert.Single(_dispute.Strip);
        Assert.Equal((StripKind.NoAnswer, Element.Agreed), (line.Kind, line.Element));
        Assert.Equal(West.Id, Assert.Single(line.Silent).SideId);
    }

    [Fact]
    public void A_general_denial_is_a_line_of_its_own_and_contests_no_element()
    {
        var said = _dispute.Says("East", Point(Element.Actor, Stance.Affirms, "western forces"));
        var denial = _dispute.Says("West");
        _dispute.Link(denial, LinkKind.Denies, said);

        Assert.Equal([(StripKind.NoAnswer, Element.Actor), (StripKind.RejectedInGeneral, (Element?)null)], Kinds());
        Assert.Equal("West", Assert.Single(_dispute.Strip[1].Voices).Party);
    }

    [Fact]
    public void Mirrors_add_nothing()
    {
        var east = _dispute.Says("East", "East's army", [Killed(1, 1, "people in the east")], Point(Element.Occurrence, Stance.Affirms), Point(Element.Actor, Stance.Affirms, "western forces"));
        var west = _dispute.Says("West", "West's army", [Killed(2, 2, "people in the west")], Point(Element.Occurrence, Stance.Affirms), Point(Element.Actor, Stance.Affirms, "eastern forces"));
        _dispute.Link(east, LinkKind.Mirror, west);

        Assert.All(_dispute.Strip, line => Assert.Equal(StripKind.NoAnswer, line.Kind));
        Assert.Equal(4, _dispute.Strip.Count);
    }

    [Fact]
    public void Statements_in_tension_are_neither_contested_nor_agreed()
    {
        var east = _dispute.Says("East", Point(Element.Intent, Stance.Affirms, "a cover for an attack"));
        var west = _dispute.Says("West", Point(Element.Intent, Stance.Affirms, "to keep the truce"));
        _dispute.Link(east, LinkKind.InTension, west);

        Assert.Empty(_dispute.Strip);
    }

    [Fact]
    public void One_side_alone_makes_no_agreement_even_with_several_speakers()
    {
        _dispute.Says("West", Point(Element.Time, Stance.Affirms, "02:00"));
        _dispute.Says("West's ally", Point(Element.Time, Stance.Affirms, "02:00"));

        Assert.Equal([(StripKind.NoAnswer, Element.Time)], Kinds());
    }

    private IEnumerable<(StripKind, Element?)> Kinds() => _dispute.Strip.Select(line => (line.Kind, line.Element));
}
