using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ClaimTracker.Text;

/// <summary>
/// The language of a text as a well-formed tag of BCP 47 (RFC 5646): language, script, region, variants, extensions and private use, or one of
/// the old registered tags. Written in the usual letter case (az-Latn-AZ); it knows the direction in which the language is written.
/// </summary>
public sealed partial record LanguageTag
{
    public const int MaxLength = 60;

    private static readonly HashSet<string> Grandfathered = new(
        ("en-GB-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu sgn-BE-FR sgn-BE-NL sgn-CH-DE "
            + "art-lojban cel-gaulish no-bok no-nyn zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private LanguageTag(string text, string language, string? script, string? region)
    {
        Text = text;
        IsRightToLeft = script is null ? LanguageNames.IsRightToLeft(language) : LanguageNames.IsRightToLeftScript(script);
        DisplayName = LanguageNames.Describe(text, language, script, region);
    }

    public string Text { get; }

    /// <summary>The English name where it is known, "Azerbaijani (Latin script)"; else the tag itself.</summary>
    public string DisplayName { get; }

    public bool IsRightToLeft { get; }

    /// <summary>The value of the HTML attribute "dir".</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    public static bool TryRead(string? text, [NotNullWhen(true)] out LanguageTag? tag)
    {
        tag = null;
        var typed = text?.Trim() ?? "";
        if (typed.Length is 0 or > MaxLength)
            return false;
        if (Grandfathered.TryGetValue(typed, out var registered))
        {
            tag = new LanguageTag(registered, registered, script: null, region: null);
            return true;
        }
        var match = Pattern().Match(typed.ToLowerInvariant());
        if (!match.Success || HasRepeats(match, "variant") || HasRepeats(match, "singleton"))
            return false;
        var script = match.Groups["script"] is { Success: true } four ? char.ToUpperInvariant(four.Value[0]) + four.Value[1..] : null;
        var region = match.Groups["region"] is { Success: true } two ? two.Value.ToUpperInvariant() : null;
        tag = new LanguageTag(Cased(match, script, region), match.Groups["language"].Value, script, region);
        return true;
    }

    public override string ToString() => Text;

    private static bool HasRepeats(Match match, string group) =>
        match.Groups[group].Captures.GroupBy(capture => capture.Value, StringComparer.Ordinal).Any(same => same.Count() > 1);

    private static string Cased(Match match, string? script, string? region)
    {
        var cased = match.Value.ToCharArray();
        script?.CopyTo(cased.AsSpan(match.Groups["script"].Index));
        region?.CopyTo(cased.AsSpan(match.Groups["region"].Index));
        return new string(cased);
    }

    [GeneratedRegex(
        """
        \A (?:
            (?: (?<language> [a-z]{2,3} ) (?: - [a-z]{3} (?! [a-z0-9] ) ){0,3} | (?<language> [a-z]{4,8} ) )
            (?: - (?<script> [a-z]{4} ) (?! [a-z0-9] ) )?
            (?: - (?<region> [a-z]{2} | [0-9]{3} ) (?! [a-z0-9] ) )?
            (?: - (?<variant> [a-z0-9]{5,8} | [0-9][a-z0-9]{3} ) (?! [a-z0-9] ) )*
            (?: - (?<singleton> [0-9a-wyz] ) (?: - [a-z0-9]{2,8} )+ )*
            (?: - x (?: - [a-z0-9]{1,8} )+ )?
          | x (?: - [a-z0-9]{1,8} )+
        ) \z
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: CodeText.MostMilliseconds)]
    private static partial Regex Pattern();
}
