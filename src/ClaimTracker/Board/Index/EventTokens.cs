using System.Globalization;
using ClaimTracker.Data.Searching;

namespace ClaimTracker.Board.Index;

/// <summary>
/// Finds events by date with the search index alone. A span of days is cut into whole centuries, decades, years, months and days, each written as the beginning of an ISO 8601 date
/// ("20", "202", "2020", "2020-10", "2020-10-11"). Two spans meet if a piece of the one is a piece of the other or lies inside one.
/// </summary>
internal static class EventTokens
{
    private static readonly int[] Lengths = [2, 3, 4, 7, 10];

    /// <summary>The tokens of an event: <c>:at:</c> its pieces, <c>:in:</c> everything in which they lie.</summary>
    public static IEnumerable<string> Of(DateOnly earliest, DateOnly latest)
    {
        var pieces = Pieces(earliest, latest).ToList();
        return pieces.Select(At).Concat(pieces.SelectMany(Around).Select(In)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>One of these is a token of every event that meets the span, and of no other.</summary>
    public static IReadOnlyList<SearchToken> Meeting(DateOnly earliest, DateOnly latest)
    {
        var pieces = Pieces(earliest, latest).ToList();
        return [.. pieces.SelectMany(piece => new[] { At(piece), In(piece) }).Concat(pieces.SelectMany(Around).Select(At)).Distinct(StringComparer.Ordinal).Select(token => new SearchToken(token))];
    }

    private static string At(string piece) => $":at:{piece}";

    private static string In(string piece) => $":in:{piece}";

    private static IEnumerable<string> Around(string piece) => Lengths.Where(length => length < piece.Length).Select(length => piece[..length]);

    private static IEnumerable<string> Pieces(DateOnly from, DateOnly to)
    {
        while (from <= to)
        {
            var (length, last) = Longest(from, to);
            yield return from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..length];
            if (last == DateOnly.MaxValue) yield break;
            from = last.AddDays(1);
        }
    }

    /// <summary>The longest piece that begins on the day and ends in the span.</summary>
    private static (int Length, DateOnly Last) Longest(DateOnly from, DateOnly to)
    {
        foreach (var length in Lengths)
            if (LastOf(from, length) is { } last && last <= to) return (length, last);
        return (10, from);
    }

    private static DateOnly? LastOf(DateOnly from, int length) => length switch
    {
        2 when IsFirst(from, 100) => new DateOnly(Math.Min(from.Year + 99 - (from.Year % 100), 9999), 12, 31),
        3 when IsFirst(from, 10) => new DateOnly(from.Year + 9 - (from.Year % 10), 12, 31),
        4 when from is { Month: 1, Day: 1 } => new DateOnly(from.Year, 12, 31),
        7 when from.Day == 1 => from.AddDays(DateTime.DaysInMonth(from.Year, from.Month) - 1),
        10 => from,
        _ => null,
    };

    /// <summary>There is no year 0: the first century and decade begin with the year 1.</summary>
    private static bool IsFirst(DateOnly day, int years) => day is { Month: 1, Day: 1 } && (day.Year % years == 0 || day.Year == 1);
}
