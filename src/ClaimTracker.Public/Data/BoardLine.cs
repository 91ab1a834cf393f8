using System.Globalization;
using ClaimTracker.Board;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Public.Data;

/// <summary>A dispute of the board as one line of a table: its columns are permanent, new ones are added at the end.</summary>
public static class BoardLine
{
    public static IReadOnlyList<(string Name, string Meaning, Func<BoardEntry, string, string> Value)> Columns { get; } =
    [
        ("title", "the neutral title", (entry, _) => entry.Title),
        ("address", "the permanent address", (entry, site) => site + Addresses.Dispute(entry.Slug)),
        ("edition", "the number of the newest edition", (entry, _) => Whole(entry.Edition)),
        ("published_at", "when it was published (UTC)", (entry, _) => Time(entry.PublishedAt)),
        ("looked_at", "when an editor last looked (UTC)", (entry, _) => Time(entry.LastLookAt)),
        ("notice", "the code of the strongest notice of the newest edition", (entry, _) => entry.Mark?.Code() ?? ""),
        ("contested", "codes of the contested elements", (entry, _) => string.Join(' ', entry.Contested.Select(element => element.Code()))),
        ("topics", "names of topics, parted by semicolons", (entry, _) => string.Join("; ", entry.Topics.Select(topic => topic.Name))),
        ("statements", "how many statements", (entry, _) => Whole(entry.Claims)),
        ("sources", "how many sources", (entry, _) => Whole(entry.Sources)),
        ("origins", "how many origins the sources have", (entry, _) => Whole(entry.Origins)),
        ("independent_origins", "how many of these are independent", (entry, _) => Whole(entry.IndependentOrigins)),
        .. Statement(0, "first"),
        .. Statement(1, "second"),
        ("sample", "true for sample data, which is no finding", (entry, _) => entry.Sample ? "true" : "false"),
        ("developing_until", "the last day (UTC) on which it is marked as developing; empty once that day is over", (entry, _) => entry.DevelopingUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
    ];

    private static IEnumerable<(string Name, string Meaning, Func<BoardEntry, string, string> Value)> Statement(int at, string which) =>
    [
        ($"{which}_speaker", $"who makes the {which} statement of the lead pair", (entry, _) => entry.Lead.ElementAtOrDefault(at)?.Speaker ?? ""),
        ($"{which}_party", "for which party", (entry, _) => entry.Lead.ElementAtOrDefault(at)?.Party ?? ""),
        ($"{which}_statement", "in our wording", (entry, _) => entry.Lead.ElementAtOrDefault(at)?.Wording ?? ""),
        ($"{which}_rating", "the code of its rating; empty for a bare denial", (entry, _) => entry.Lead.ElementAtOrDefault(at)?.Rating?.Code() ?? ""),
        ($"{which}_address", "its permanent address", (entry, site) => entry.Lead.ElementAtOrDefault(at) is { } statement ? site + Addresses.Claim(statement.ClaimId) : ""),
    ];

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
