using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ClaimTracker.Text;

/// <summary>
/// A time zone as it was given: a name of the IANA database that this machine knows (Asia/Baku), or a fixed distance from UTC (+04:00).
/// One is never turned into the other.
/// </summary>
public sealed partial record Zone
{
    public const int MaxLength = 60;

    private Zone(string text, string words)
    {
        Text = text;
        Words = words;
    }

    public string Text { get; }

    /// <summary>The zone as a reader sees it: "Asia/Baku time", "UTC+04:00".</summary>
    public string Words { get; }

    public static bool TryRead(string? text, [NotNullWhen(true)] out Zone? zone)
    {
        var typed = text?.Trim() ?? "";
        zone = typed.Length > MaxLength ? null
            : Offset().IsMatch(typed) ? new Zone(typed, "UTC" + typed)
            : IsName(typed) ? new Zone(typed, typed is "UTC" ? typed : $"{typed.Replace('_', ' ')} time")
            : null;
        return zone is not null;
    }

    public override string ToString() => Text;

    private static bool IsName(string typed) =>
        Name().IsMatch(typed)
        && TimeZoneInfo.TryFindSystemTimeZoneById(typed, out var found)
        && found.HasIanaId && string.Equals(found.Id, typed, StringComparison.Ordinal);

    [GeneratedRegex(@"\A(?!-00:00)[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: CodeText.MostMilliseconds)]
    private static partial Regex Offset();

    // Names in an area, and UTC: the database's folder also holds files and abbreviations that name no place.
    [GeneratedRegex(@"\A(?:UTC|(?!posix/|right/|SystemV/)[A-Z][A-Za-z]+(?:/[A-Za-z0-9_+-]+)+)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: CodeText.MostMilliseconds)]
    private static partial Regex Name();
}
