using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>Says in sentences by which rule a line of the strip stands where it stands. Pages show it one step away from the line.</summary>
public static class StripRule
{
    /// <summary>At least one sentence; those on limits and on our readings only where the line has any.</summary>
    public static IReadOnlyList<string> Of(StripLine line) =>
    [
        line.Kind switch
        {
            StripKind.Contested => Against(line),
            StripKind.Divided => $"{Clause(line.Voices, "speaks for one side and differs", "stand on one side and differ")} on this.",
            StripKind.Agreed => "A party of each side affirms or concedes it in so many words, their values can both be right, and nobody denies it. That establishes nothing by itself.",
            StripKind.NoAnswer => $"{Clause(line.Voices.Where(voice => voice.Basis == Basis.SaidOutright), "says", "say")} it in so many words, and we found no statement of the other side that speaks to it. Silence is not agreement, and a general denial is no answer.",
            StripKind.RejectedInGeneral => "The denial names nothing in particular. It makes no element contested and answers none.",
        },
        .. Limits(line),
        .. Readings(line),
    ];

    private static string Against(StripLine line)
    {
        var deniers = line.Voices.Where(voice => voice.Stance == Stance.Denies).ToList();
        var others = line.Voices.Where(voice => voice.Stance != Stance.Denies).ToList();
        if (deniers.Count > 0 && others.Count > 0)
            return $"{Clause(others, "says", "say")} so; {Clause(deniers, "denies", "deny")} it.";
        return line.Element == Element.Toll
            ? "The figures count the same thing, and their ranges do not meet."
            : $"{Clause(line.Voices, "says", "each say")} something else of the same thing, and no editor has recorded that both may be true.";
    }

    private static IEnumerable<string> Limits(StripLine line) => line.Voices
        .Where(voice => voice.Limit is not null)
        .Select(voice => $"The denial of {voice.Party} is limited to {voice.Limit}. What lies outside this limit is not denied.")
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Readings(StripLine line) => line.Voices
        .Where(voice => voice.Basis == Basis.OurReading)
        .Select(voice => $"What is shown of {voice.Party} as our reading was not said in so many words; it contests nothing by itself.")
        .Distinct(StringComparer.Ordinal);

    private static string Clause(IEnumerable<StripLine.Voice> voices, string one, string several)
    {
        var names = voices.Select(voice => voice.Party).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 1 ? $"{names[0]} {one}" : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]} {several}";
    }
}
