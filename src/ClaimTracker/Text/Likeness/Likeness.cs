namespace ClaimTracker.Text;

/// <summary>How like two texts are, whatever script, spelling or typing error stands between them.</summary>
internal static class Likeness
{
    private const int Shortest = 5;
    private const int Long = 10;

    private static readonly HashSet<string> Small = new(["tha", "and", "for", "from", "vith", "that", "vas", "ara", "has"], StringComparer.Ordinal);

    /// <summary>The rough words of a text that carry its meaning; all of them where none does.</summary>
    public static string[] Words(string text)
    {
        var all = RoughText.Words(text);
        var words = all.Where(word => (word.Length > 2 || word.Any(char.IsDigit)) && !Small.Contains(word)).ToArray();
        return words.Length > 0 ? words : all;
    }

    /// <summary>Whether two names, each as its words, may be one: the same number of words, each like one of the other, in any order.</summary>
    public static bool IsSameName(string[] one, string[] other)
    {
        if (one.Length != other.Length || one.Length == 0) return false;
        var left = other.ToList();
        foreach (var word in one)
        {
            var at = left.FindIndex(known => IsSameWord(word, known));
            if (at < 0) return false;
            left.RemoveAt(at);
        }
        return true;
    }

    /// <summary>Whether two rough words differ by no more than a typing error; short words and numbers by nothing.</summary>
    public static bool IsSameWord(string one, string other) => one == other || (Allowed(Math.Min(one.Length, other.Length)) is > 0 and var most && !one.Any(char.IsDigit) && Distance(one, other, most) <= most);

    /// <summary>The share of words that two texts have in common, of all their words: 0 to 1.</summary>
    public static double Shared(string[] one, string[] other)
    {
        var (first, second) = (one.ToHashSet(StringComparer.Ordinal), other.ToHashSet(StringComparer.Ordinal));
        var common = first.Count(second.Contains);
        return common == 0 ? 0 : (double)common / (first.Count + second.Count - common);
    }

    /// <summary>How many letters must be put in, left out, replaced or swapped with their neighbour; one more than <paramref name="most"/> where it is more.</summary>
    public static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most) return most + 1;
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++) last[column] = column;
        for (var line = 1; line <= one.Length; line++)
        {
            row[0] = line;
            var least = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var cost = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + (one[line - 1] == other[column - 1] ? 0 : 1));
                if (line > 1 && column > 1 && one[line - 1] == other[column - 2] && one[line - 2] == other[column - 1]) cost = Math.Min(cost, before[column - 2] + 1);
                row[column] = cost;
                least = Math.Min(least, cost);
            }
            if (least > most) return most + 1;
            last.CopyTo(before);
            row.CopyTo(last);
        }
        return last[other.Length];
    }

    /// <summary>How many typing errors a word of that length may hold.</summary>
    public static int Allowed(int length) => length < Shortest ? 0 : length < Long ? 1 : 2;
}
