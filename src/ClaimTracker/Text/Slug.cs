using System.Text;

namespace ClaimTracker.Text;

/// <summary>
/// The part of an address that is made from a title: small ASCII letters, digits and single hyphens, at most 80 characters. Azerbaijani,
/// Armenian and Cyrillic letters are written in Latin ones; letters of other scripts are left out.
/// </summary>
public static class Slug
{
    public const int MaxLength = 80;

    private const string Cyrillic =
        "а a б b в v г g ґ g д d ђ dj е e ё yo є ye ж zh з z и i і i ї yi й y ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ў u ф f х kh "
        + "ц ts ч ch џ dz ш sh щ shch ъ - ы y ь - э e ю yu я ya ә a ғ g қ q ң n ө o ү u ұ u һ h ҹ j";

    private const string Armenian =
        "ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r "
        + "ց ts ւ v փ p ք k օ o ֆ f և ev";

    private static readonly Dictionary<char, string> Letters = ReadLetters($"{Cyrillic} {Armenian}");

    /// <summary>Empty when the title has no letter or digit that can be written so.</summary>
    public static string From(string title)
    {
        var slug = new StringBuilder();
        foreach (var word in PlainText.Fold(Spell(title)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ascii = string.Concat(word.Where(char.IsAsciiLetterOrDigit));
            if (ascii.Length == 0)
                continue;
            if (slug.Length > 0 && slug.Length + 1 + ascii.Length > MaxLength)
                break;
            slug.Append(slug.Length > 0 ? "-" : "").Append(ascii.AsSpan(0, Math.Min(ascii.Length, MaxLength)));
        }
        return slug.ToString();
    }

    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength }
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>The same text with Cyrillic and Armenian letters written in Latin ones.</summary>
    internal static string Spell(string title)
    {
        var composed = (PlainText.IsWellFormed(title) ? title.Normalize(NormalizationForm.FormC) : title).ToLowerInvariant();
        var spelled = new StringBuilder(composed.Length);
        foreach (var c in composed.Replace("ու", "u", StringComparison.Ordinal).Where(c => c is not ('\'' or '’')))
        {
            if (Letters.TryGetValue(c, out var latin))
                spelled.Append(latin);
            else
                spelled.Append(c);
        }
        return spelled.ToString();
    }

    // Letters and their Latin spelling in turn; a hyphen stands for a letter that is not written.
    private static Dictionary<char, string> ReadLetters(string table) =>
        table.Split(' ').Chunk(2).ToDictionary(pair => pair[0][0], pair => pair[1] is "-" ? "" : pair[1]);
}
