using ClaimTracker.Board.Index;

namespace ClaimTracker.Tests.Board;

/// <summary>Spans of days meet in the search index exactly when they meet in the calendar.</summary>
public sealed class EventTokenTests
{
    private static readonly DateOnly Day = new(2020, 10, 11);

    [Fact]
    public void Two_spans_have_a_token_in_common_exactly_when_they_have_a_day_in_common()
    {
        var random = new Random(20201011);
        for (var round = 0; round < 4000; round++)
        {
            var (one, other) = (Span(random), Span(random));
            var tokens = EventTokens.Of(one.From, one.To).ToHashSet(StringComparer.Ordinal);
            var found = EventTokens.Meeting(other.From, other.To).Any(token => tokens.Contains(token.Text));
            Assert.True(found == (one.From <= other.To && other.From <= one.To), $"{one} and {other}: {found}.");
        }
    }

    [Fact]
    public void A_span_without_an_end_costs_few_tokens()
    {
        Assert.InRange(EventTokens.Of(DateOnly.MinValue, DateOnly.MaxValue).Count(), 1, 120);
        Assert.InRange(EventTokens.Meeting(Day, DateOnly.MaxValue).Count, 1, 400);
        Assert.Equal([":at:2020-10-11", ":in:20", ":in:202", ":in:2020", ":in:2020-10"], EventTokens.Of(Day, Day), StringComparer.Ordinal);
    }

    private static (DateOnly From, DateOnly To) Span(Random random)
    {
        var length = (int)Math.Pow(10, random.NextDouble() * 5.5);
        var from = random.Next(10) == 0 ? DateOnly.MinValue : Day.AddDays(random.Next(-40_000, 40_000) >> random.Next(12));
        return (from, random.Next(10) == 0 || from.DayNumber + length >= DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : from.AddDays(random.Next(length)));
    }
}
