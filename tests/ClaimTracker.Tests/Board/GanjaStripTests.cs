using ClaimTracker.Vocabulary;
using static ClaimTracker.Tests.Board.DisputeOnPaper;

namespace ClaimTracker.Tests.Board;

/// <summary>The founding case: a strike, three bodies of one side with three figures, and a denial limited to one territory.</summary>
public sealed class GanjaStripTests
{
    private readonly DisputeOnPaper _dispute = new();

    [Fact]
    public void The_origin_is_contested_and_no_answer_was_found_on_the_toll()
    {
        const string Hit = "people hit in Ganja, 11 October";
        var strike = _dispute.Says(
            "East",
            "foreign ministry",
            [Killed(7, null, Hit), Killed(33, 33, Hit, Measure.Wounded)],
            Point(Element.Occurrence, Stance.Affirms),
            Point(Element.Actor, Stance.Affirms, "Armenian forces"),
            Point(Element.Toll, Stance.Affirms, "at least 7 killed, 33 wounded"));
        _dispute.Says("East", "emergencies ministry", [Killed(5, null, Hit)], Point(Element.Toll, Stance.Affirms, "at least 5 killed"));
        _dispute.Says("East", "prosecutor general", [Killed(28, 28, Hit, Measure.KilledOrWounded)], Point(Element.Toll, Stance.Affirms, "28 victims"));
        var origin = _dispute.Says("East", "defence ministry", [], Point(Element.Origin, Stance.Affirms, "the Berd region of Armenia"));
        var denial = _dispute.Says(
            "West",
            Point(Element.Origin, Stance.Denies, "the territory of Armenia"),
            Point(Element.Actor, Stance.Denies, "Armenian forces", Basis.OurReading));
        _dispute.Link(denial, LinkKind.Denies, origin, LimitKind.Territory, "Armenia", Element.Origin);
        _dispute.Link(denial, LinkKind.Denies, strike, LimitKind.Territory, "Armenia", Element.Actor);
        _dispute.NotAsked(West, "the ministry's statements", new(2020, 10, 18));

        var strip = _dispute.Strip;

        var contested = Assert.Single(strip, line => line.Kind == StripKind.Contested);
        Assert.Equal(Element.Origin, contested.Element);
        Assert.Equal("territory: Armenia", contested.Voices[1].Limit);
        Assert.DoesNotContain(strip, line => line.Kind is StripKind.Divided or StripKind.Agreed or StripKind.RejectedInGeneral);
        var toll = Assert.Single(strip, line => line.Element == Element.Toll);
        Assert.Equal(StripKind.NoAnswer, toll.Kind);
        Assert.Equal(["at least 7 killed, 33 wounded", "at least 5 killed", "28 victims"], toll.Voices.Select(voice => voice.Value), StringComparer.Ordinal);
        Assert.Contains("the ministry's statements", Assert.Single(toll.Silent).Searched, StringComparison.Ordinal);
        Assert.Equal([Element.Occurrence, Element.Actor, Element.Toll], strip.Where(line => line.Kind == StripKind.NoAnswer).Select(line => line.Element!.Value));
    }
}
