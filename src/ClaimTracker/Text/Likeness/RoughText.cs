using System.Text;

namespace ClaimTracker.Text;

/// <summary>
/// Writes a name roughly as it sounds, in Latin letters, so that spellings of one name in several scripts meet: Գյանջա, Гянджа, Gəncə and Ganja. It is made for comparing
/// and loses much: never show it.
/// </summary>
internal static class RoughText
{
    /// <summary>Groups of letters that languages write for one sound, the longest first. The Azerbaijani c, the English j and the Russian дж are one; so are ch and ç, sh and ş, kh and x, gh and ğ.</summary>
    private static readonly (string Letters, char Sound)[] Groups = [("dzh", 'c'), ("dj", 'c'), ("zh", 'c'), ("sh", 's'), ("ch", 'c'), ("kh", 'x'), ("gh", 'g'), ("ou", 'u')];

    /// <summary>The rough form of every word, in the order of the text.</summary>
    public static string[] Words(string text) => Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The rough form; words are parted by one space.</summary>
    public static string Of(string text)
    {
        var latin = Ascii.IsValid(text) ? FoldAscii(text) : Folding.Fold(Slug.Spell(text));
        var rough = new StringBuilder(latin.Length);
        for (var at = 0; at < latin.Length;)
        {
            var (sound, length) = Sound(latin, at);
            at += length;
            // A glide before a vowel is written in one script and left out in another.
            if (sound is 'a' or 'o' or 'u' && rough.Length > 0 && rough[^1] == 'i') rough.Length--;
            if (rough.Length == 0 || rough[^1] != sound || !char.IsAsciiLetter(sound)) rough.Append(sound);
        }
        return rough.ToString();
    }

    /// <summary>The same as folding makes of it, for the many names that need no more.</summary>
    private static string FoldAscii(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var letter in text.Where(letter => letter != '\''))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                if (gap && folded.Length > 0) folded.Append(' ');
                folded.Append(char.ToLowerInvariant(letter));
            }
            gap = !char.IsAsciiLetterOrDigit(letter);
        }
        return folded.ToString();
    }

    private static (char Sound, int Length) Sound(string latin, int at)
    {
        foreach (var (letters, sound) in Groups)
            if (string.CompareOrdinal(latin, at, letters, 0, letters.Length) == 0) return (sound, letters.Length);
        return (latin[at] switch { 'e' => 'a', 'y' => 'i', 'j' => 'c', 'q' => 'g', 'w' => 'v', var other => other }, 1);
    }
}
