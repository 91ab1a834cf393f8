using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimTracker.Text;

/// <summary>
/// One date of the Extended Date/Time Format, not an interval. Seasons take the months that they have in the north, and a winter
/// starts in the December of its year: this serves sorting only, the words name the season alone.
/// </summary>
internal sealed partial record EdtfDate(long StartYear, DateOnly Earliest, DateOnly Latest, string Words)
{
    public bool IsUncertain { get; private init; }

    public bool IsApproximate { get; private init; }

    public static EdtfDate? Read(string text, bool withTime)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        var mark = match.Groups["mark"].Value;
        var date = match.Groups["long"].Success ? ReadLongYear(match)
            : match.Groups["time"].Success ? withTime && mark.Length == 0 ? ReadTime(match) : null
            : ReadDay(match);
        return date is null || mark.Length == 0 ? date : date with
        {
            IsUncertain = mark is "?" or "%",
            IsApproximate = mark is "~" or "%",
            Words = date.Words + mark switch { "?" => " (uncertain)", "~" => " (approximate)", _ => " (uncertain and approximate)" },
        };
    }

    /// <summary>True when this start lies wholly after that end. Years that no calendar day reaches are compared as numbers.</summary>
    public bool ComesAfter(EdtfDate end) =>
        StartYear != end.StartYear && (IsOutOfReach(StartYear) || IsOutOfReach(end.StartYear))
            ? StartYear > end.StartYear
            : Earliest > end.Latest;

    private static bool IsOutOfReach(long year) => year is < 1 or > 9999;

    private static EdtfDate ReadLongYear(Match match)
    {
        var year = long.Parse(match.Groups["long"].Value, CultureInfo.InvariantCulture);
        return Span(year, year, null, null, YearInWords(year));
    }

    private static EdtfDate? ReadDay(Match match)
    {
        var digits = match.Groups["year"].Value;
        var month = match.Groups["month"].Value;
        var day = match.Groups["day"].Value;
        if (digits is "-0000")
            return null;
        if (digits.EndsWith('X'))
            return month.Length == 0 ? ReadSomeYear(digits) : null;

        var year = long.Parse(digits, CultureInfo.InvariantCulture);
        var words = YearInWords(year);
        if (month.Length == 0)
            return Span(year, year, null, null, words);
        if (month is "XX")
            return day is "" or "XX" ? Span(year, year, null, null, $"some {(day.Length == 0 ? "month" : "day")} in {words}") : null;

        var monthNumber = int.Parse(month, CultureInfo.InvariantCulture);
        if (monthNumber is >= 21 and <= 24)
            return day.Length == 0 ? ReadSeason(year, monthNumber, words) : null;
        if (monthNumber is < 1 or > 12)
            return null;
        words = $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(monthNumber)} {words}";
        if (day is "" or "XX")
            return Span(year, year, (monthNumber, 1), (monthNumber, DaysIn(year, monthNumber)), day.Length == 0 ? words : $"some day in {words}");
        var dayNumber = int.Parse(day, CultureInfo.InvariantCulture);
        return dayNumber >= 1 && dayNumber <= DaysIn(year, monthNumber)
            ? Span(year, year, (monthNumber, dayNumber), (monthNumber, dayNumber), $"{dayNumber.ToString(CultureInfo.InvariantCulture)} {words}")
            : null;
    }

    private static EdtfDate ReadSomeYear(string digits)
    {
        var one = long.Parse(digits.Replace('X', '0'), CultureInfo.InvariantCulture);
        var other = long.Parse(digits.Replace('X', '9'), CultureInfo.InvariantCulture);
        // Of the years before the common era the greater number is the earlier one; "-00XX" starts at the year -1, for there is no -0.
        var (first, last) = digits.StartsWith('-') ? (other, Math.Min(one, -1)) : (one, other);
        return Span(first, last, null, null, $"some year from {YearInWords(first)} to {YearInWords(last)}");
    }

    private static EdtfDate ReadSeason(long year, int season, string words)
    {
        var (name, month) = season switch { 21 => ("spring", 3), 22 => ("summer", 6), 23 => ("autumn", 9), _ => ("winter", 12) };
        var (lastYear, lastMonth) = season == 24 ? (year + 1, 2) : (year, month + 2);
        return Span(year, lastYear, (month, 1), (lastMonth, DaysIn(lastYear, lastMonth)), $"{name} {words}");
    }

    private static EdtfDate? ReadTime(Match match)
    {
        var offset = match.Groups["offset"].Value;
        if (ReadDay(match) is not { } date || offset is "-00" or "-00:00")
            return null;
        var zone = offset switch { "" => " (zone not given)", "Z" => " UTC", _ => " UTC" + offset };
        return date with { Words = $"{date.Words}, {match.Groups["time"].Value}{zone}" };
    }

    private static EdtfDate Span(long firstYear, long lastYear, (int Month, int Day)? first, (int Month, int Day)? last, string words) =>
        new(firstYear, Day(firstYear, first ?? (1, 1)), Day(lastYear, last ?? (12, 31)), words);

    private static DateOnly Day(long year, (int Month, int Day) day) => year switch
    {
        < 1 => DateOnly.MinValue,
        > 9999 => DateOnly.MaxValue,
        _ => new DateOnly((int)year, day.Month, day.Day),
    };

    // The calendar repeats every 400 years, also before the year 1.
    private static int DaysIn(long year, int month) => DateTime.DaysInMonth((int)((year % 400 + 400) % 400) + 400, month);

    private static string YearInWords(long year) => year switch
    {
        < 1 => (1 - year).ToString(CultureInfo.InvariantCulture) + " BC",
        < 1000 => "AD " + year.ToString(CultureInfo.InvariantCulture),
        > 9999 => "the year " + year.ToString(CultureInfo.InvariantCulture),
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(
        """
        \A (?:
            Y (?<long> -? [1-9][0-9]{4,17} )
          | (?<year> -? [0-9]{2} (?: [0-9]{2} | [0-9]X | XX ) )
            (?: - (?<month> [0-9]{2} | XX )
              (?: - (?<day> [0-9]{2} | XX )
                (?: (?<= [0-9] ) T (?<time> (?: [01][0-9] | 2[0-3] ) : [0-5][0-9] : [0-5][0-9] )
                    (?<offset> Z | [+-] (?: 0[0-9] | 1[0-4] ) (?: : [0-5][0-9] )? )?
                )?
              )?
            )?
        ) (?<mark> [?~%] )? \z
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: CodeText.MostMilliseconds)]
    private static partial Regex Pattern();
}
