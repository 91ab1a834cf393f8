namespace ClaimTracker.Text;

/// <summary>English names of languages and scripts that sources on a conflict are often in, and which of them are written from right to left.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Languages = ReadTable(
        "ab Abkhaz|af Afrikaans|am Amharic|ar Arabic|arc Aramaic|az Azerbaijani|be Belarusian|bg Bulgarian|bn Bengali|bs Bosnian|ca Catalan|ce Chechen|"
        + "ckb Central Kurdish|cs Czech|cy Welsh|da Danish|de German|dv Dhivehi|el Greek|en English|eo Esperanto|es Spanish|et Estonian|eu Basque|fa Persian|"
        + "fi Finnish|fil Filipino|fr French|ga Irish|gl Galician|gu Gujarati|ha Hausa|he Hebrew|hi Hindi|hr Croatian|hu Hungarian|hy Armenian|"
        + "hyw Western Armenian|id Indonesian|is Icelandic|it Italian|ja Japanese|jv Javanese|ka Georgian|kk Kazakh|km Khmer|kmr Northern Kurdish|"
        + "ko Korean|ku Kurdish|ky Kyrgyz|la Latin|lez Lezgian|lo Lao|lt Lithuanian|lv Latvian|mk Macedonian|ml Malayalam|mn Mongolian|mr Marathi|"
        + "ms Malay|mt Maltese|mul several languages|my Burmese|nb Norwegian Bokmål|ne Nepali|nl Dutch|nn Norwegian Nynorsk|no Norwegian|om Oromo|"
        + "os Ossetian|pa Punjabi|pl Polish|prs Dari|ps Pashto|pt Portuguese|ro Romanian|ru Russian|rw Kinyarwanda|sd Sindhi|si Sinhala|sk Slovak|"
        + "sl Slovenian|so Somali|sq Albanian|sr Serbian|sv Swedish|sw Swahili|syr Syriac|ta Tamil|te Telugu|tg Tajik|th Thai|ti Tigrinya|tk Turkmen|"
        + "tl Tagalog|tly Talysh|tr Turkish|tt Tatar|ug Uyghur|uk Ukrainian|und language not known|ur Urdu|uz Uzbek|vi Vietnamese|yi Yiddish|yo Yoruba|"
        + "zh Chinese|zu Zulu|zxx no language");

    private static readonly Dictionary<string, string> Scripts = ReadTable(
        "Arab Arabic|Armn Armenian|Cyrl Cyrillic|Deva Devanagari|Ethi Ethiopic|Geor Georgian|Grek Greek|Hans simplified Chinese|"
        + "Hant traditional Chinese|Hebr Hebrew|Jpan Japanese|Kore Korean|Latn Latin|Syrc Syriac|Thaa Thaana|Thai Thai");

    private static readonly HashSet<string> RightToLeft = new(
        "aeb ajp apc apd ar arc ary arz azb bal bgn bqi ckb dv fa glk haz he iw ji khw ks lrc luz mzn nqo pes pnb prs ps rhg sd sdh skr syr ug ur ydd yi".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> RightToLeftScripts = new(
        "Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi".Split(' '),
        StringComparer.Ordinal);

    public static bool IsRightToLeft(string language) => RightToLeft.Contains(language);

    public static bool IsRightToLeftScript(string script) => RightToLeftScripts.Contains(script);

    public static string Describe(string tag, string language, string? script, string? region)
    {
        if (!Languages.TryGetValue(language, out var name))
            return tag;
        var details = new List<string>();
        if (script is not null)
            details.Add(Scripts.TryGetValue(script, out var known) ? $"{known} script" : script);
        if (region is not null)
            details.Add(Countries.TryRead(region, out var country) ? country.Name : region);
        return details.Count == 0 ? name : $"{name} ({string.Join(", ", details)})";
    }

    private static Dictionary<string, string> ReadTable(string table) =>
        table.Split('|').Select(entry => entry.Split(' ', 2)).ToDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);
}
