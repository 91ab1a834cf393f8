using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace ClaimTracker.Public.Citing;

/// <summary>A form in which citations are handed out: plain text, BibTeX or CSL-JSON (Citation Style Language 1.0.2). Each is well-formed whatever the titles hold.</summary>
/// <param name="Ending">The end of the address and of the file's name.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="MediaType">The media type of the file.</param>
/// <param name="Write">The whole file.</param>
public sealed record CitationFormat(string Ending, string Name, string MediaType, Func<Cited, string> Write)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("txt", "Plain text", "text/plain; charset=utf-8", cited => $"{Text(cited)}\n"),
        new("bib", "BibTeX", "application/x-bibtex; charset=utf-8", BibTeXEntry.Of),
        new("json", "CSL-JSON", "application/vnd.citationstyles.csl+json", Csl),
    ];

    /// <summary>The sentence that a page prints too.</summary>
    public static string Text(Cited cited) =>
        $"{Sentence(OneLine(cited.Title))} {Cited.SiteName}{(cited.Publisher.Length > 0 ? $", {OneLine(cited.Publisher)}" : "")}, edition {cited.Number}, {cited.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}. {cited.Address} (SHA-256 {cited.Sha256})";

    /// <summary>A title as a sentence: with a full stop where it has no end mark of its own.</summary>
    public static string Sentence(string title) => title.EndsWith('?') || title.EndsWith('!') || title.EndsWith('.') ? title : $"{title}.";

    /// <summary>A title as it stands in one line.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Csl(Cited cited)
    {
        var item = new JsonObject
        {
            ["id"] = cited.Key,
            ["type"] = "webpage",
            ["title"] = OneLine(cited.Title),
            ["container-title"] = Cited.SiteName,
            ["version"] = cited.Number,
            ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(cited.Day.Year, cited.Day.Month, cited.Day.Day)) },
            ["URL"] = cited.Address,
            ["note"] = $"SHA-256 {cited.Sha256}",
        };
        if (cited.Publisher.Length > 0) item["publisher"] = OneLine(cited.Publisher);
        return $"{new JsonArray(item).ToJsonString(Readable)}\n";
    }
}
