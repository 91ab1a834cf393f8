using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>The links of one dispute, asked in the ways that the strip needs.</summary>
internal sealed class LinksOfDispute(IReadOnlyList<HeaderPart.ClaimLink> links)
{
    public IEnumerable<HeaderPart.ClaimLink> Answers => links.Where(link => link.Kind.IsAnswer());

    /// <summary>Denials without specifics: they answer with no element.</summary>
    public IEnumerable<HeaderPart.ClaimLink> GeneralDenials =>
        links.Where(link => link.Kind == LinkKind.Denies && link.Elements.Count == 0);

    public bool Contests(Guid one, Guid other, Element element) =>
        Answers.Any(link => Ties(link, one, other) && link.Elements.Contains(element));

    public bool Has(LinkKind kind, Guid one, Guid other) =>
        links.Any(link => link.Kind == kind && Ties(link, one, other));

    /// <summary>What a claim's answers on the element are limited to, such as "territory: Armenia".</summary>
    public string? LimitOf(Guid claim, Element element) =>
        LimitIn(Answers.Where(link => link.From == claim && link.Elements.Contains(element)));

    public static string? LimitIn(IEnumerable<HeaderPart.ClaimLink> answers)
    {
        var limits = answers.Where(link => link.Limit is not null)
            .Select(link => link.LimitKind is { } kind ? $"{kind.Word()}: {link.Limit}" : link.Limit!)
            .Distinct(StringComparer.Ordinal);
        return string.Join("; ", limits) is { Length: > 0 } words ? words : null;
    }

    private static bool Ties(HeaderPart.ClaimLink link, Guid one, Guid other) =>
        link.From == one && link.To == other || link.From == other && link.To == one;
}
