using System.Globalization;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Text;

public sealed class EdtfTests
{
    private const string Min = "0001-01-01";
    private const string Max = "9999-12-31";

    [Theory]
    // Level 0 of the Library of Congress: dates, date and time, intervals.
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", "12 April 1985")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30", "April 1985")]
    [InlineData("1985", "1985-01-01", "1985-12-31", "1985")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", "12 April 1985, 23:20:30 (zone not given)")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", "12 April 1985, 23:20:30 UTC")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", "12 April 1985, 23:20:30 UTC-04")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", "12 April 1985, 23:20:30 UTC+04:30")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", "from 1964 to 2008")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31", "from June 2004 to August 2006")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", "from 1 February 2004 to 8 February 2005")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28", "from 1 February 2004 to February 2005")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", "from 1 February 2004 to 2005")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28", "from 2005 to February 2006")]
    // Level 1: years of more than four digits, seasons, qualifiers, unspecified digits, open and unknown ends, negative years.
    [InlineData("Y170000002", Max, Max, "the year 170000002")]
    [InlineData("Y-170000002", Min, Min, "170000003 BC")]
    [InlineData("2001-21", "2001-03-01", "2001-05-31", "spring 2001")]
    [InlineData("1984?", "1984-01-01", "1984-12-31", "1984 (uncertain)")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30", "June 2004 (approximate)")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11", "11 June 2004 (uncertain and approximate)")]
    [InlineData("201X", "2010-01-01", "2019-12-31", "some year from 2010 to 2019")]
    [InlineData("20XX", "2000-01-01", "2099-12-31", "some year from 2000 to 2099")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", "some month in 2004")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", "some day in April 1985")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", "some day in 1985")]
    [InlineData("1985-04-12/..", "1985-04-12", Max, "from 12 April 1985, end open")]
    [InlineData("1985-04/..", "1985-04-01", Max, "from April 1985, end open")]
    [InlineData("1985/..", "1985-01-01", Max, "from 1985, end open")]
    [InlineData("../1985-04-12", Min, "1985-04-12", "until 12 April 1985, start open")]
    [InlineData("../1985-04", Min, "1985-04-30", "until April 1985, start open")]
    [InlineData("../1985", Min, "1985-12-31", "until 1985, start open")]
    [InlineData("1985-04-12/", "1985-04-12", Max, "from 12 April 1985, end unknown")]
    [InlineData("1985-04/", "1985-04-01", Max, "from April 1985, end unknown")]
    [InlineData("1985/", "1985-01-01", Max, "from 1985, end unknown")]
    [InlineData("/1985-04-12", Min, "1985-04-12", "until 12 April 1985, start unknown")]
    [InlineData("/1985-04", Min, "1985-04-30", "until April 1985, start unknown")]
    [InlineData("/1985", Min, "1985-12-31", "until 1985, start unknown")]
    [InlineData("-1985", Min, Min, "1986 BC")]
    // More that the two levels allow.
    [InlineData("2001-22", "2001-06-01", "2001-08-31", "summer 2001")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30", "autumn 2001")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28", "winter 2001")]
    [InlineData("2003-24", "2003-12-01", "2004-02-29", "winter 2003")]
    [InlineData("9999-24", "9999-12-01", Max, "winter 9999")]
    [InlineData("2020-02-29", "2020-02-29", "2020-02-29", "29 February 2020")]
    [InlineData("0000", Min, Min, "1 BC")]
    [InlineData("0000-02-29", Min, Min, "29 February 1 BC")]
    [InlineData("-0004-02-29", Min, Min, "29 February 5 BC")]
    [InlineData("-00XX", Min, Min, "some year from 100 BC to 2 BC")]
    [InlineData("0098", "0098-01-01", "0098-12-31", "AD 98")]
    [InlineData("1984~/2004-06", "1984-01-01", "2004-06-30", "from 1984 (approximate) to June 2004")]
    [InlineData("2020-09-27/..", "2020-09-27", Max, "from 27 September 2020, end open")]
    [InlineData("-0010/2020", Min, "2020-12-31", "from 11 BC to 2020")]
    [InlineData("  2020-10-11\n", "2020-10-11", "2020-10-11", "11 October 2020")]
    public void A_date_of_level_0_or_1_is_read(string text, string earliest, string latest, string words)
    {
        Assert.True(Edtf.TryRead(text, out var date));
        Assert.Equal(text.Trim(), date!.Text);
        Assert.Equal(DateOnly.Parse(earliest, CultureInfo.InvariantCulture), date.Earliest);
        Assert.Equal(DateOnly.Parse(latest, CultureInfo.InvariantCulture), date.Latest);
        Assert.Equal(words, date.InWords());
        Assert.Equal(text.Contains('/', StringComparison.Ordinal), date.IsInterval);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("2020-02-30")]
    [InlineData("2021-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2020-13")]
    [InlineData("2020-00")]
    [InlineData("2020-04-31")]
    [InlineData("2020-04-00")]
    [InlineData("2020-20")]
    [InlineData("2020-25")]
    [InlineData("2020-21-XX")]
    [InlineData("2020-13-XX")]
    [InlineData("20201011")]
    [InlineData("2020-1-1")]
    [InlineData("20-10-11")]
    [InlineData("11.10.2020")]
    [InlineData("October 2020")]
    [InlineData("+2020")]
    [InlineData("-0000")]
    [InlineData("2XXX")]
    [InlineData("XXXX")]
    [InlineData("201x")]
    [InlineData("2X20")]
    [InlineData("201X-10")]
    [InlineData("20XX-XX")]
    [InlineData("2020-XX-11")]
    [InlineData("2020-1X")]
    [InlineData("2020-10-1X")]
    [InlineData("2020??")]
    [InlineData("2020?-10")]
    [InlineData("?2020")]
    [InlineData("Y2020")]
    [InlineData("Y02020")]
    [InlineData("y170000002")]
    [InlineData("Y17E7")]
    [InlineData("Y1700000020000000000")]
    [InlineData("12020")]
    [InlineData("2020-10-11T02:00")]
    [InlineData("2020-10-11T24:00:00")]
    [InlineData("2020-10-11T23:60:00")]
    [InlineData("2020-10-11T23:59:60")]
    [InlineData("2020-10-11 02:00:00")]
    [InlineData("2020-10-11T02:00:00-00:00")]
    [InlineData("2020-10-11T02:00:00+15:00")]
    [InlineData("2020-10-11T02:00:00+0400")]
    [InlineData("2020-10-11T02:00:00Z?")]
    [InlineData("2020-10-XXT02:00:00Z")]
    [InlineData("2020-10T02:00:00Z")]
    [InlineData("2020-10-11T02:00:00/2020-10-12")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("/..")]
    [InlineData("..")]
    [InlineData("2020/2021/2022")]
    [InlineData("2020/2019")]
    [InlineData("2020-10-12/2020-10-11")]
    [InlineData("Y20000/Y19999")]
    [InlineData("-0010/-0020")]
    [InlineData("2020/-2020")]
    [InlineData("2020 / 2021")]
    [InlineData("2020-02-30/..")]
    [InlineData("[2020,2021]")]
    [InlineData("٢٠٢٠")]
    [InlineData("2020-10-11<script>")]
    public void What_is_no_date_of_these_levels_or_cannot_be_is_refused(string? text)
    {
        Assert.False(Edtf.TryRead(text, out var date));
        Assert.Null(date);
    }

    [Theory]
    [InlineData("2020", false, false)]
    [InlineData("2020?", true, false)]
    [InlineData("2020~", false, true)]
    [InlineData("2020%", true, true)]
    [InlineData("2020?/2021", true, false)]
    [InlineData("2020/2021~", false, true)]
    public void The_qualifiers_are_known(string text, bool uncertain, bool approximate)
    {
        Assert.True(Edtf.TryRead(text, out var date));
        Assert.Equal((uncertain, approximate), (date!.IsUncertain, date.IsApproximate));
    }

    [Fact]
    public void The_same_text_is_the_same_date()
    {
        Edtf.TryRead("2020-10-11", out var one);
        Edtf.TryRead(" 2020-10-11 ", out var other);
        Assert.Equal(one, other);
        Assert.Equal("2020-10-11", one!.ToString());
    }

    [Fact]
    public void Overlong_text_is_refused() => Assert.False(Edtf.TryRead(new string('1', 100_000), out _));
}
