using System.Text;

namespace ClaimTracker.Text;

/// <summary>
/// Tells passwords that guessing programs try first: once common words, the context's own words, keyboard walks, counting and repetition
/// are taken away, less than four different characters are left. What was written with digits for letters counts as the letters.
/// </summary>
public static class CommonPasswords
{
    private const int FewestOwnCharacters = 4;
    private const int ShortestRun = 4;

    private static readonly char[] DigitsAndSigns = [.. "0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"];

    private static readonly string[] Runs =
        [.. CommonWords.Walks.Concat(["abcdefghijklmnopqrstuvwxyz", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"]).SelectMany(run => (string[])[run, Reversed(run)])];

    /// <param name="contextWords">Words that this person or place suggests: the product's name, the part of the e-mail address before the @.</param>
    public static bool IsCommon(string password, IEnumerable<string> contextWords)
    {
        var lower = PlainText.IsWellFormed(password) ? password.Normalize(NormalizationForm.FormKC).ToLowerInvariant() : password;
        string[] words = [.. CommonWords.Words.Concat(contextWords.SelectMany(Parts)).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length)];
        return IsRepetition(lower)
            || Spellings(lower).Any(spelling => OwnCharacters(spelling, words) < FewestOwnCharacters)
            || OwnCharacters(Collapsed(lower), [.. words.Select(Collapsed)]) < FewestOwnCharacters;
    }

    // As typed, and with the digits and signs that stand for letters read as those letters ("1" can be an i or an l).
    private static IEnumerable<string> Spellings(string lower)
    {
        yield return lower;
        if (!lower.Any(char.IsLetter))
            yield break;
        var core = lower.Trim(DigitsAndSigns);
        yield return Letters(lower, 'i');
        yield return Letters(lower, 'l');
        yield return Letters(core, 'i');
        yield return Letters(core, 'l');
    }

    private static string Letters(string text, char one) => string.Concat(text.Select(c => c switch
    {
        '0' => 'o',
        '1' or '!' or '|' => one,
        '3' or '€' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' or '+' => 't',
        '8' => 'b',
        _ => c,
    }));

    private static int OwnCharacters(string text, IReadOnlyList<string> words)
    {
        // A space keeps what stood on both sides of a word from growing together into another word.
        var rest = words.Aggregate(WithoutRuns(text), (left, word) => left.Replace(word, " ", StringComparison.Ordinal));
        if (rest.Any(char.IsLetter) || rest.Length < text.Length)
            rest = rest.Trim(DigitsAndSigns);
        return rest.Where(char.IsLetterOrDigit).Distinct().Count();
    }

    private static string WithoutRuns(string text)
    {
        var rest = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var run = RunAt(text, i);
            rest.Append(run >= ShortestRun ? ' ' : text[i]);
            i += run >= ShortestRun ? run : 1;
        }
        return rest.ToString();
    }

    private static int RunAt(string text, int start)
    {
        var longest = text.AsSpan(start).IndexOfAnyExcept(text[start]) is var same and >= 0 ? same : text.Length - start;
        foreach (var run in Runs)
        {
            for (var at = run.IndexOf(text[start], StringComparison.Ordinal); at >= 0; at = run.IndexOf(text[start], at + 1))
                longest = Math.Max(longest, text.AsSpan(start).CommonPrefixLength(run.AsSpan(at)));
        }
        return longest;
    }

    // "xk4xk4xk4xk4" is no longer than "xk4"; a unit of eight or more is its own password.
    private static bool IsRepetition(string text) =>
        Enumerable.Range(1, Math.Min(7, text.Length / 2)).Any(unit => text.AsSpan(unit).SequenceEqual(text.AsSpan(0, text.Length - unit)));

    private static string Collapsed(string text) => string.Concat(text.Where((c, i) => i == 0 || c != text[i - 1]));

    // The whole word, and its parts ("second-checker" gives "second" and "checker"); parts of three letters or fewer say nothing.
    private static IEnumerable<string> Parts(string contextWord)
    {
        var lower = contextWord.ToLowerInvariant();
        var parts = PlainText.Fold(lower).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Append(string.Concat(parts)).Append(lower).Where(part => part.Length > 3);
    }

    private static string Reversed(string text) => string.Concat(text.Reverse());
}
