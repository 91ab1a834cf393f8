using System.Globalization;
using System.Text;

namespace ClaimTracker.Text;

/// <summary>Folds text for search, so that "Gəncə", "GENCE" and "gence" are one, whatever database or machine compares them.</summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        // Decomposing before lower-casing turns the dotted capital I into I and a dot, and so takes it out of the rules of any language.
        var decomposed = (PlainText.IsWellFormed(text) ? text : text.ReplaceSurrogates()).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(decomposed.Length);
        var gap = false;
        foreach (var rune in decomposed.EnumerateRunes())
        {
            if (IsSilent(rune))
                continue;
            if (!Rune.IsLetterOrDigit(rune))
            {
                gap = folded.Length > 0;
                continue;
            }
            if (gap)
                folded.Append(' ');
            gap = false;
            folded.Append(Plain(Rune.ToLowerInvariant(rune)));
        }
        return folded.ToString();
    }

    private static string ReplaceSurrogates(this string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    // Accents, joiners and marks that stand inside a word and part nothing, such as the Armenian question mark over a vowel.
    private static bool IsSilent(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
        || rune.Value is 0x055B or 0x055C or 0x055E or 0x02BB or 0x02BC or 0x0640;

    private static string Plain(Rune rune) => rune.Value switch
    {
        'ə' or 'ǝ' => "e",
        'ı' => "i",
        'ł' => "l",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' => "n",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ς' => "σ",
        'ѐ' or 'ё' => "е",
        // One spelling of the Arabic letters that Persian and Arabic keyboards write differently.
        'ك' => "ک",
        'ي' or 'ى' => "ی",
        'ة' => "ه",
        _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber =>
            ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture),
        _ => rune.ToString(),
    };
}
