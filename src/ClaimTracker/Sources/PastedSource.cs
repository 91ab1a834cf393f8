using System.Globalization;
using System.Text.RegularExpressions;
using ClaimTracker.Sources.Outlets;
using ClaimTracker.Text;

namespace ClaimTracker.Sources;

/// <summary>What can be told of a source from an address or a citation that somebody pasted. Nothing is fetched, and what cannot be told stays empty.</summary>
/// <param name="Url">The web address in it.</param>
/// <param name="Title">What stands between quotation marks, or the first line that is neither address nor day.</param>
/// <param name="PublishedOn">A day such as 2020-10-11, written in it or in its address.</param>
/// <param name="Rest">What is left, parted at commas and the like: one of it may be the outlet.</param>
public sealed partial record PastedSource(string? Url, string? Title, string? PublishedOn, IReadOnlyList<string> Rest)
{
    public const int MostCharacters = 2000;

    private const int LongestOutlet = 60;
    private const int Patience = 1000;

    public static PastedSource Read(string? pasted)
    {
        var text = PlainText.Clean(pasted ?? string.Empty);
        if (text.Length > MostCharacters) text = text[..MostCharacters];
        var address = Address().Match(text);
        var found = address.Value.TrimEnd('.', ',', ';', ')', ']');
        var url = WebAddress.TryRead(found, out _) ? found : null;
        if (url is not null) text = text.Replace(url, "\n", StringComparison.Ordinal);
        var day = Day(ref text) ?? (url is null ? null : DayIn(url));
        var quoted = Quoted().Match(text);
        var title = quoted.Success ? quoted.Groups["title"].Value.Trim() : null;
        if (quoted.Success) text = text.Replace(quoted.Value, "\n", StringComparison.Ordinal);
        var parts = text.Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => part.Any(char.IsLetter) && !Filler().IsMatch(part)).ToList();
        if (title is null && parts.Count > 0)
        {
            title = parts[0];
            parts.RemoveAt(0);
        }
        return new PastedSource(url, title, day, parts);
    }

    /// <summary>Fills the empty fields; what somebody typed stays. An outlet is chosen from the list where its name stands in the text, or where it has published at the same host before.</summary>
    public void Fill(SourceDraft draft, IReadOnlyList<Source> known, IReadOnlyList<Outlet> outlets)
    {
        draft.Url = Kept(draft.Url, Url);
        draft.Title = Kept(draft.Title, Title);
        draft.PublishedOn = Kept(draft.PublishedOn, PublishedOn);
        if (!string.IsNullOrWhiteSpace(draft.OutletId) || !string.IsNullOrWhiteSpace(draft.NewOutlet)) return;
        var outlet = outlets.FirstOrDefault(outlet => Rest.Any(part => PlainText.Fold(part) == PlainText.Fold(outlet.Name)))?.Id
            ?? known.FirstOrDefault(source => Host(source.Url) is { } host && host == Host(Url))?.OutletId;
        if (outlet is { } chosen) draft.OutletId = chosen.ToString();
        else draft.NewOutlet = Rest.FirstOrDefault(part => part.Length <= LongestOutlet);
    }

    private static readonly char[] Ends = ['\n', ',', ';', '|', '—', '–', '·'];

    private static string? Kept(string? typed, string? told) => string.IsNullOrWhiteSpace(typed) ? told : typed;

    private static string? Host(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host.Replace("www.", string.Empty, StringComparison.OrdinalIgnoreCase) : null;

    private static string? Day(ref string text)
    {
        foreach (Match found in Dates().Matches(text))
        {
            if (!DateOnly.TryParse(found.Value, CultureInfo.InvariantCulture, out var day)) continue;
            text = text.Replace(found.Value, "\n", StringComparison.Ordinal);
            return Written(day);
        }
        return null;
    }

    private static string? DayIn(string url) =>
        DayOfAddress().Match(url) is { Success: true } found && DateOnly.TryParseExact($"{found.Groups["year"].Value}-{found.Groups["month"].Value}-{found.Groups["day"].Value}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Written(day) : null;

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("""https?://[^\s<>"“”«»]+""", RegexOptions.IgnoreCase, Patience)]
    private static partial Regex Address();

    [GeneratedRegex("""[“"«](?<title>[^“”"«»\n]{3,300})[”"»]""", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(\d{4}-\d{2}-\d{2}|\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Dates();

    [GeneratedRegex(@"[/-](?<year>20\d{2})[/-](?<month>\d{2})[/-](?<day>\d{2})(?!\d)", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex DayOfAddress();

    /// <summary>Words that stand around a citation and name nothing.</summary>
    [GeneratedRegex(@"^(by |accessed|retrieved|available at|archived|published|via\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Filler();
}
