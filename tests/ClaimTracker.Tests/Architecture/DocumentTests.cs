using System.Text.RegularExpressions;

namespace ClaimTracker.Tests.Architecture;

/// <summary>The documents of the repository.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public void Links_between_documents_resolve()
    {
        var links = SourceFile.Under(".", ".md").SelectMany(LinksIn).Where(link => !link.To.Contains(':', StringComparison.Ordinal)).ToList();
        Assert.True(links.Count > 20);
        Assert.Empty(links.Where(link => !Resolves(link.From, link.To)).Select(link => $"{link.From.Path}: {link.To}"));
    }

    private static IEnumerable<(SourceFile From, string To)> LinksIn(SourceFile document) =>
        WithoutCode(document).SelectMany(line => Link().Matches(line)).Select(match => (document, match.Groups["to"].Value));

    private static bool Resolves(SourceFile from, string to)
    {
        var (file, heading) = to.Split('#', 2) is [var before, var after] ? (before, after) : (to, null);
        var path = file.Length == 0 ? from.Path : Path.GetRelativePath(SourceFile.Root, Path.Combine(SourceFile.Root, from.Folder, file));
        var full = Path.Combine(SourceFile.Root, path);
        if (heading is null) return Path.Exists(full);
        return File.Exists(full) && WithoutCode(new SourceFile(path, File.ReadAllLines(full))).Where(line => line.StartsWith('#')).Any(line => Anchor(line) == heading);
    }

    /// <summary>The anchor that a heading gets where Markdown is shown: small letters, hyphens for spaces, nothing else but digits.</summary>
    private static string Anchor(string heading) =>
        NoAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-');

    private static IEnumerable<string> WithoutCode(SourceFile document)
    {
        var isCode = false;
        foreach (var line in document.Lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            else if (!isCode) yield return line;
        }
    }

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoAnchor();
}
