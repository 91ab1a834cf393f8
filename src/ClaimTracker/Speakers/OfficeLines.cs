using ClaimTracker.Data;
using ClaimTracker.Text;

namespace ClaimTracker.Speakers;

/// <summary>Reads offices over time, one a line: <c>title | from | until</c>.</summary>
public static class OfficeLines
{
    public const int TitleLimit = 120;

    /// <summary>The lines with their dates checked.</summary>
    public static IReadOnlyList<string> Offices(this Intake intake, string? typed, string field, int most)
    {
        var lines = intake.Lines(typed, field, "Offices", most, 300);
        foreach (var line in lines)
        {
            var columns = line.Split('|', StringSplitOptions.TrimEntries);
            if (columns.Length > 3 || columns[0].Length is 0 or > TitleLimit)
                intake.Refuse(field, $"Write each office as: title | from | until. “{line}” does not fit.");
            foreach (var date in columns.Skip(1)) intake.Date(date, field, $"The date “{date}”");
        }
        return lines;
    }

    /// <summary>The office held on a day: the last line whose dates include it; empty when none does.</summary>
    public static string? HeldOn(IReadOnlyList<string> offices, DateOnly? day)
    {
        foreach (var columns in offices.Reverse().Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            var from = Bound(columns, 1)?.Earliest ?? DateOnly.MinValue;
            var until = Bound(columns, 2)?.Latest ?? DateOnly.MaxValue;
            if (day is null ? columns.Length < 3 || columns[2].Length == 0 : from <= day && day <= until) return columns[0];
        }
        return null;
    }

    /// <summary>The title that a line holds.</summary>
    public static string TitleOf(string line) => line.Split('|')[0].Trim();

    /// <summary>A line for an office that was held on one day; whether before and after, nobody has said.</summary>
    public static string On(string title, string day) => $"{title} | {day} | {day}";

    private static Edtf? Bound(string[] columns, int at) => columns.Length > at && Edtf.TryRead(columns[at], out var date) ? date : null;
}
