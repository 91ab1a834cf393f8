using System.Globalization;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>Where a page of the board begins: after this row. Written into the address, never trusted.</summary>
internal sealed record BoardKey(DateOnly Day, long Number)
{
    private const string DayShape = "yyyyMMdd";
    private const int Longest = 40;

    /// <summary>The number alone, or the day of the event before it where the board stands by that.</summary>
    public string Written(BoardSort sort)
    {
        var number = Number.ToString(CultureInfo.InvariantCulture);
        return sort == BoardSort.Event ? $"{Day.ToString(DayShape, CultureInfo.InvariantCulture)}-{number}" : number;
    }

    public static BoardKey? Read(string text, BoardSort sort)
    {
        if (text.Length > Longest) return null;
        var parts = text.Split('-');
        if (parts.Length != (sort == BoardSort.Event ? 2 : 1)) return null;
        if (!long.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var day = DateOnly.MinValue;
        if (sort == BoardSort.Event && !DateOnly.TryParseExact(parts[0], DayShape, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return null;
        return new BoardKey(day, number);
    }
}
