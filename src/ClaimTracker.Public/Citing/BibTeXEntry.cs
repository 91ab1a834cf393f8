using System.Globalization;
using System.Text;

namespace ClaimTracker.Public.Citing;

/// <summary>A citation as one entry for BibTeX and biblatex. BibTeX counts braces without knowing of backslashes, so that every brace of a text becomes a command: no text can end its field or the entry, and none runs as TeX.</summary>
internal static class BibTeXEntry
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(Cited cited)
    {
        // In two braces, a style keeps the capital letters, and takes a newsroom's name for one name and not for two people.
        var fields = new (string Name, string Value)[]
        {
            ("author", $"{{{{{Safe(cited.Publisher.Length > 0 ? cited.Publisher : Cited.SiteName)}}}}}"),
            ("title", $"{{{{{Safe(cited.Title)}}}}}"),
            ("howpublished", $"{{{Cited.SiteName}, edition {cited.Number}}}"),
            ("year", $"{{{cited.Day.Year.ToString("0000", CultureInfo.InvariantCulture)}}}"),
            ("month", Months[cited.Day.Month - 1]),
            ("day", $"{{{cited.Day.Day.ToString(CultureInfo.InvariantCulture)}}}"),
            ("url", $"{{{Address(cited.Address)}}}"),
            ("note", $"{{SHA-256 {cited.Sha256}}}"),
        };
        return $"@misc{{{cited.Key},\n{string.Join(",\n", fields.Select(field => $"  {field.Name} = {field.Value}"))}\n}}\n";
    }

    private static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (var character in CitationFormat.OneLine(text))
        {
            safe.Append(character switch
            {
                '\\' => @"\textbackslash{}",
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '<' => @"\textless{}",
                '>' => @"\textgreater{}",
                '|' => @"\textbar{}",
                '$' or '&' or '#' or '_' or '%' => $@"\{character}",
                _ => character.ToString(),
            });
        }
        return safe.ToString();
    }

    /// <summary>An address is read letter by letter; what would end the field stands in it by its code.</summary>
    private static string Address(string address) =>
        address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
}
