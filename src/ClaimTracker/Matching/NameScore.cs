using ClaimTracker.Text;

namespace ClaimTracker.Matching;

/// <summary>How well a record fits what was typed. Every typed word must be found in one and the same name.</summary>
internal static class NameScore
{
    private const int Whole = 40;
    private const int Beginning = 30;
    private const int NearlyWhole = 20;
    private const int NearlyBeginning = 10;

    /// <summary>0 where it does not fit.</summary>
    public static int Of(string[] typed, string[][] names) => names.Max(name => OfName(typed, name));

    private static int OfName(string[] typed, string[] name)
    {
        var sum = 0;
        foreach (var word in typed)
        {
            var best = 0;
            foreach (var known in name) best = Math.Max(best, OfWord(word, known));
            if (best == 0) return 0;
            sum += best;
        }
        // Of two names that hold all words, the shorter one is meant.
        return Math.Max(1, (sum * 10 / typed.Length) - Math.Abs(name.Length - typed.Length));
    }

    private static int OfWord(string typed, string known)
    {
        if (known.StartsWith(typed, StringComparison.Ordinal)) return known.Length == typed.Length ? Whole : Beginning;
        var errors = Likeness.Allowed(typed.Length);
        if (errors == 0) return 0;
        if (Likeness.IsSameWord(typed, known)) return NearlyWhole;
        return known.Length > typed.Length && Likeness.Distance(typed, known.AsSpan(0, typed.Length), errors) <= errors ? NearlyBeginning : 0;
    }
}
