using System.Text;

namespace ClaimTracker.Text;

/// <summary>
/// What a person typed: refused when it holds what no page or database can carry, cleaned of accidents of typing, and shown with
/// its direction-turning characters by name. Words as said are kept byte for byte, but for the line ends of the browser.
/// </summary>
public static class PlainText
{
    /// <summary>Null when the text can be kept; else the end of a sentence that starts with the name of the field.</summary>
    public static string? Fault(string text)
    {
        var typed = CleanVerbatim(text);
        for (var i = 0; i < typed.Length;)
        {
            if (Rune.DecodeFromUtf16(typed.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done)
                return $"holds half of a character (U+{(int)typed[i]:X4}); delete it and type that character again";
            if (rune.Value is not ('\n' or '\t') && Rune.IsControl(rune))
                return $"holds a control character (U+{rune.Value:X4}) that cannot be shown; delete it";
            if (IsNoncharacter(rune.Value))
                return $"holds a code that is no character (U+{rune.Value:X4}); delete it";
            i += length;
        }
        return null;
    }

    /// <summary>Line ends made one, white space at both ends dropped, accents composed (Unicode NFC): for our own words.</summary>
    public static string Clean(string text)
    {
        var trimmed = CleanVerbatim(text).Trim();
        return IsWellFormed(trimmed) ? trimmed.Normalize(NormalizationForm.FormC) : trimmed;
    }

    /// <summary>Line ends made one and nothing else: for words as said and quotations.</summary>
    public static string CleanVerbatim(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The same text with such characters spelled out by name, for places that hold no elements.</summary>
    public static string Spelled(string text) => string.Concat(Visible(text).Select(run => run.ControlName ?? run.Text));

    public static IReadOnlyList<TextRun> Visible(string text)
    {
        var runs = new List<TextRun>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (ControlName(text[i]) is not { } name)
                continue;
            if (i > start)
                runs.Add(new TextRun(text[start..i]));
            runs.Add(new TextRun(text[i].ToString(), name));
            start = i + 1;
        }
        if (start < text.Length)
            runs.Add(new TextRun(text[start..]));
        return runs;
    }

    /// <summary>The text as search compares it: small letters without accents, words parted by one space, alike on every database.</summary>
    public static string Fold(string text) => Folding.Fold(text);

    private static bool IsNoncharacter(int code) => code is >= 0xFDD0 and <= 0xFDEF || (code & 0xFFFE) == 0xFFFE;

    internal static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) || char.IsHighSurrogate(text[i]) && (++i == text.Length || !char.IsLowSurrogate(text[i])))
                return false;
        }
        return true;
    }

    private static string? ControlName(char c) => c switch
    {
        '\u061C' => "[ALM]",
        '\u200E' => "[LRM]",
        '\u200F' => "[RLM]",
        '\u202A' => "[LRE]",
        '\u202B' => "[RLE]",
        '\u202C' => "[PDF]",
        '\u202D' => "[LRO]",
        '\u202E' => "[RLO]",
        '\u2066' => "[LRI]",
        '\u2067' => "[RLI]",
        '\u2068' => "[FSI]",
        '\u2069' => "[PDI]",
        _ => null,
    };
}
