using ClaimTracker.Board;
using ClaimTracker.Vocabulary;
using static ClaimTracker.Tests.Board.DisputeOnPaper;

namespace ClaimTracker.Tests.Board;

/// <summary>The rule behind each line of the strip, in the words that readers get.</summary>
public sealed class StripRuleTests
{
    private readonly DisputeOnPaper _dispute = new();

    [Fact]
    public void A_denial_is_named_with_who_denies_what_who_says()
    {
        _dispute.Says("East", Point(Element.Origin, Stance.Affirms, "the border"));
        _dispute.Says("West", Point(Element.Origin, Stance.Denies));

        Assert.Equal(["East says so; West denies it."], RuleOf(StripKind.Contested), StringComparer.Ordinal);
    }

    [Fact]
    public void A_limited_denial_leaves_open_what_lies_outside_its_limit()
    {
        var said = _dispute.Says("East", Point(Element.Origin, Stance.Affirms, "the border"));
        var denial = _dispute.Says("West", Point(Element.Origin, Stance.Denies));
        _dispute.Link(denial, LinkKind.Denies, said, LimitKind.Territory, "West", Element.Origin);

        Assert.Contains("The denial of West is limited to territory: West. What lies outside this limit is not denied.", RuleOf(StripKind.Contested), StringComparer.Ordinal);
    }

    [Fact]
    public void Values_that_exclude_each_other_are_told_from_figures_whose_ranges_do_not_meet()
    {
        _dispute.Says("East", Point(Element.Time, Stance.Affirms, "02:00"));
        _dispute.Says("West", Point(Element.Time, Stance.Affirms, "05:00"));
        _dispute.Says("East", "East's army", [Killed(1, 2)], Point(Element.Toll, Stance.Affirms));
        _dispute.Says("West", "West's army", [Killed(7, null)], Point(Element.Toll, Stance.Affirms));

        var rules = _dispute.Strip.Where(line => line.Kind == StripKind.Contested).ToDictionary(line => line.Element!.Value, line => StripRule.Of(line)[0]);
        Assert.Equal("East and West each say something else of the same thing, and no editor has recorded that both may be true.", rules[Element.Time]);
        Assert.Equal("The figures count the same thing, and their ranges do not meet.", rules[Element.Toll]);
    }

    [Fact]
    public void Parties_of_one_side_that_differ_are_named()
    {
        _dispute.Says("West", Point(Element.Actor, Stance.Affirms, "its forces"));
        _dispute.Says("West's ally", Point(Element.Actor, Stance.Denies));

        Assert.Equal(["West and West's ally stand on one side and differ on this."], RuleOf(StripKind.Divided), StringComparer.Ordinal);
    }

    [Fact]
    public void Agreement_establishes_nothing_by_itself()
    {
        _dispute.Says("East", Point(Element.Occurrence, Stance.Affirms));
        _dispute.Says("West", Point(Element.Occurrence, Stance.Concedes));

        Assert.Contains("establishes nothing by itself", Assert.Single(RuleOf(StripKind.Agreed)), StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_is_no_agreement_and_our_reading_no_answer()
    {
        _dispute.Says("East", Point(Element.Actor, Stance.Affirms, "western forces"));
        _dispute.Says("West", Point(Element.Actor, Stance.Denies, basis: Basis.OurReading));

        var rule = RuleOf(StripKind.NoAnswer);
        Assert.StartsWith("East says it in so many words, and we found no statement of the other side", rule[0], StringComparison.Ordinal);
        Assert.Equal("What is shown of West as our reading was not said in so many words; it contests nothing by itself.", rule[1]);
    }

    [Fact]
    public void A_general_denial_makes_nothing_contested()
    {
        var said = _dispute.Says("East", Point(Element.Actor, Stance.Affirms));
        _dispute.Link(_dispute.Says("West"), LinkKind.Denies, said);

        Assert.Equal(["The denial names nothing in particular. It makes no element contested and answers none."], RuleOf(StripKind.RejectedInGeneral), StringComparer.Ordinal);
    }

    [Fact]
    public void Mirrors_are_listed_as_pairs_and_contradict_nothing()
    {
        var east = _dispute.Says("East", Point(Element.Actor, Stance.Affirms, "western forces"));
        var west = _dispute.Says("West", Point(Element.Actor, Stance.Affirms, "eastern forces"));
        _dispute.Link(east, LinkKind.Mirror, west);

        Assert.Equal([(east, west)], Mirrors.Of(_dispute.Header, _dispute.Claims));
        Assert.Empty(Contradiction.Of(_dispute.Header, _dispute.Claims));
    }

    [Fact]
    public void A_contradiction_ties_two_claims_of_different_sides_by_element()
    {
        var east = _dispute.Says("East", Point(Element.Origin, Stance.Affirms, "the border"), Point(Element.Means, Stance.Affirms, "missile"));
        var west = _dispute.Says("West", Point(Element.Origin, Stance.Denies));
        _dispute.Says("Observers", Point(Element.Means, Stance.Denies));

        Assert.Equal([new Contradiction(east.Id, west.Id, Element.Origin)], Contradiction.Of(_dispute.Header, _dispute.Claims));
    }

    private IReadOnlyList<string> RuleOf(StripKind kind) => StripRule.Of(_dispute.Strip.Single(line => line.Kind == kind));
}
