using System.Text.Json;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Text;

namespace ClaimTracker.Publication.Composing;

/// <summary>Makes the safe HTML of the Markdown in a part; derived from the part's bytes, kept beside them, never hashed.</summary>
public static class Rendering
{
    /// <summary>The Markdown texts of a part.</summary>
    public static IEnumerable<string> MarkdownOf(PartKind kind, byte[] bytes)
    {
        if (bytes.Length == 0) return [];
        return kind switch
        {
            PartKind.Header => Texts(EditionFormat.Read<HeaderPart>(bytes)),
            PartKind.Verdict => Texts(EditionFormat.Read<VerdictPart>(bytes)),
            PartKind.Publication or PartKind.Notice or PartKind.Claim or PartKind.SecondVerdict or PartKind.Source => [],
        };
    }

    /// <summary>Safe HTML by Markdown text.</summary>
    public static IReadOnlyDictionary<string, string> Html(IEnumerable<(PartKind Kind, byte[] Bytes)> parts) =>
        parts.SelectMany(part => MarkdownOf(part.Kind, part.Bytes)).Distinct(StringComparer.Ordinal).ToDictionary(text => text, SafeMarkdown.ToHtml, StringComparer.Ordinal);

    /// <summary>The derived column of one part; empty where the part holds no Markdown.</summary>
    public static string? Column(PartKind kind, byte[] bytes)
    {
        var html = Html([(kind, bytes)]);
        return html.Count == 0 ? null : JsonSerializer.Serialize(html);
    }

    private static IEnumerable<string> Texts(HeaderPart header) => new[] { header.Summary, header.WhyExamined }.OfType<string>();

    private static IEnumerable<string> Texts(VerdictPart verdict) => new[] { verdict.Rationale, verdict.EvidenceFor, verdict.EvidenceAgainst, verdict.WouldSettle }.OfType<string>();
}
