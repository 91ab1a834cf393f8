using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ClaimTracker.Public.Embedding;

/// <summary>The HTML with which others show a dispute. No title can end an attribute of it.</summary>
public static class EmbedSnippet
{
    private static readonly HtmlEncoder Safe = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string address, string title) =>
        $"""<iframe src="{Safe.Encode(address)}" title="{Safe.Encode(title)}" width="100%" height="480" loading="lazy" style="border:0"></iframe>""";
}
