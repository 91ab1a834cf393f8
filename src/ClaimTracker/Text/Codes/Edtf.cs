using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker.Text;

/// <summary>
/// A date as exactly as it is known, in the Extended Date/Time Format (ISO 8601-2) at levels 0 and 1. It keeps the text as
/// typed, gives bounds to sort and search by, and says itself in words that cannot be mistaken. It never holds an impossible date.
/// </summary>
public sealed record Edtf
{
    public const int MaxLength = 60;

    private readonly string _words;

    private Edtf(string text, DateOnly earliest, DateOnly latest, string words)
    {
        Text = text;
        Earliest = earliest;
        Latest = latest;
        _words = words;
    }

    /// <summary>The text as typed, without white space around it.</summary>
    public string Text { get; }

    /// <summary>The first day that the date can mean; an open, unknown or unreachable start is <see cref="DateOnly.MinValue"/>.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that the date can mean; an open, unknown or unreachable end is <see cref="DateOnly.MaxValue"/>.</summary>
    public DateOnly Latest { get; }

    public bool IsUncertain { get; private init; }

    public bool IsApproximate { get; private init; }

    public bool IsInterval { get; private init; }

    public static bool TryRead(string? text, [NotNullWhen(true)] out Edtf? date)
    {
        var typed = text?.Trim() ?? "";
        date = typed.Length is 0 or > MaxLength ? null
            : typed.Contains('/', StringComparison.Ordinal) ? ReadInterval(typed)
            : ReadSingle(typed);
        return date is not null;
    }

    /// <summary>English words that name the day, month or year, and what is not known about it.</summary>
    public string InWords() => _words;

    public override string ToString() => Text;

    private static Edtf? ReadSingle(string typed) =>
        EdtfDate.Read(typed, withTime: true) is { } date
            ? new Edtf(typed, date.Earliest, date.Latest, date.Words) { IsUncertain = date.IsUncertain, IsApproximate = date.IsApproximate }
            : null;

    private static Edtf? ReadInterval(string typed)
    {
        var ends = typed.Split('/');
        if (ends.Length != 2)
            return null;
        var start = EdtfDate.Read(ends[0], withTime: false);
        var end = EdtfDate.Read(ends[1], withTime: false);
        if (start is null && !IsMissing(ends[0]) || end is null && !IsMissing(ends[1]) || start is null && end is null)
            return null;
        if (start is not null && end is not null && start.ComesAfter(end))
            return null;

        var words = (start, end) switch
        {
            (not null, not null) => $"from {start.Words} to {end.Words}",
            (not null, null) => $"from {start.Words}, end {Missing(ends[1])}",
            _ => $"until {end!.Words}, start {Missing(ends[0])}",
        };
        return new Edtf(typed, start?.Earliest ?? DateOnly.MinValue, end?.Latest ?? DateOnly.MaxValue, words)
        {
            IsInterval = true,
            IsUncertain = start?.IsUncertain == true || end?.IsUncertain == true,
            IsApproximate = start?.IsApproximate == true || end?.IsApproximate == true,
        };
    }

    private static bool IsMissing(string end) => end is "" or "..";

    private static string Missing(string end) => end.Length == 0 ? "unknown" : "open";
}
