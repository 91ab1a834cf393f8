using ClaimTracker.Board;
using ClaimTracker.Vocabulary;
using static ClaimTracker.Tests.Board.DisputeOnPaper;

namespace ClaimTracker.Tests.Board;

/// <summary>Which figures stand on one axis, in which order, and which of them contradict each other.</summary>
public sealed class FigureLadderTests
{
    private readonly DisputeOnPaper _dispute = new();

    [Fact]
    public void Figures_stand_from_low_to_high_and_those_without_a_number_last()
    {
        _dispute.Says("East", "A", [Killed(null, null)]);
        _dispute.Says("East", "B", [Killed(7, null)]);
        _dispute.Says("West", "C", [Killed(null, 9)]);
        _dispute.Says("West", "D", [Killed(7, 8)]);

        var ladder = Assert.Single(FigureLadder.Of(_dispute.Claims));
        Assert.Equal(["C", "D", "B", "A"], ladder.Rungs.Select(rung => rung.Claim.Speaker.Name), StringComparer.Ordinal);
        Assert.Equal(9, ladder.Top);
    }

    [Theory]
    [InlineData(5, null, 7, 7, false)]
    [InlineData(1, 7, 7, 9, false)]
    [InlineData(1, 6, 7, 9, true)]
    [InlineData(null, 6, 7, null, true)]
    [InlineData(null, null, 7, 7, false)]
    public void Only_ranges_that_do_not_meet_contradict_each_other(int? low, int? high, int? otherLow, int? otherHigh, bool apart)
    {
        _dispute.Says("East", "A", [Killed(low, high)]);
        _dispute.Says("West", "B", [Killed(otherLow, otherHigh)]);

        Assert.Equal(apart, Assert.Single(FigureLadder.Of(_dispute.Claims)).Apart.Count == 1);
    }

    [Fact]
    public void What_counts_something_else_never_stands_on_the_same_axis()
    {
        _dispute.Says("East", "A", [Killed(2, 2, "civilians on the eastern side"), Killed(2, 2, "civilians on the eastern side", Measure.Wounded)]);
        _dispute.Says("West", "B", [Killed(1, 1, "civilians on the western side"), Killed(1, 1, "Civilians  on the eastern side") with { Population = Population.Civilian }]);

        var ladders = FigureLadder.Of(_dispute.Claims);
        Assert.Equal(4, ladders.Count);
        Assert.All(ladders, ladder => Assert.Empty(ladder.Apart));
    }

    [Fact]
    public void The_two_tolls_of_the_founding_case_never_meet()
    {
        _dispute.Says("East", "Forces in Karabakh", [Killed(2, 2, "Civilians on the Karabakh side, after the truce took hold")]);
        _dispute.Says("West", "Azerbaijan", [Killed(1, 1, "Civilians on the Azerbaijani side, after the truce took hold")]);

        Assert.Equal([1, 1], FigureLadder.Of(_dispute.Claims).Select(ladder => ladder.Rungs.Count));
    }
}
