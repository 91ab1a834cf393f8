using ClaimTracker.Publication.Document;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Public.Evidence;

/// <summary>How many sources and how many origins: ten reports of one statement have one origin.</summary>
public static class Sourcing
{
    /// <summary>The place of a source in the list of the edition, from 1.</summary>
    public static int Number(EditionDocument document, Guid sourceId)
    {
        for (var i = 0; i < document.Sources.Count; i++)
        {
            if (document.Sources[i].Id == sourceId)
                return i + 1;
        }
        return 0;
    }

    public static IReadOnlyList<HeaderPart.NamedOrigin> Origins(EditionDocument document, ClaimPart claim) =>
        [.. claim.Citations.Select(citation => document.Origin(citation.OriginId)).OfType<HeaderPart.NamedOrigin>().DistinctBy(origin => origin.Id)];

    /// <summary>"6 sources, 1 origin: the claimant itself".</summary>
    public static string Words(EditionDocument document, ClaimPart claim)
    {
        var origins = Origins(document, claim);
        var counted = Count(claim.Citations.Select(citation => citation.SourceId).Distinct().Count(), origins.Count);
        return origins.Count == 0 ? counted : $"{counted}: {string.Join("; ", origins.Select(origin => Name(origin, claim)))}";
    }

    public static string Count(int sources, int origins) =>
        $"{Sources(sources)}, {origins} {(origins == 1 ? "origin" : "origins")}";

    public static string Sources(int number) => $"{number} {(number == 1 ? "source" : "sources")}";

    /// <summary>All cited passages by the origin that they rest on, in the order of the edition; those of unknown origin last.</summary>
    public static IReadOnlyList<(HeaderPart.NamedOrigin? Origin, IReadOnlyList<(ClaimPart Claim, SourcePart Source, ClaimPart.ClaimCitation Citation)> Passages)> ByOrigin(EditionDocument document)
    {
        var passages = (from claim in document.Claims
                        from citation in claim.Citations
                        let source = document.Source(citation.SourceId)
                        where source is not null
                        orderby Number(document, source.Id)
                        select (claim, source, citation)).ToLookup(passage => document.Origin(passage.citation.OriginId)?.Id);
        return
        [
            .. document.Header.Origins.Where(origin => passages.Contains(origin.Id)).Select(origin => ((HeaderPart.NamedOrigin?)origin, (IReadOnlyList<(ClaimPart, SourcePart, ClaimPart.ClaimCitation)>)[.. passages[origin.Id]])),
            .. passages.Contains(null) ? [(null, [.. passages[null]])] : Array.Empty<(HeaderPart.NamedOrigin?, IReadOnlyList<(ClaimPart, SourcePart, ClaimPart.ClaimCitation)>)>(),
        ];
    }

    private static string Name(HeaderPart.NamedOrigin origin, ClaimPart claim) =>
        origin.Standing != OriginStanding.PartyToDispute ? $"{origin.Name} ({origin.Standing.Word()})"
        : IsSame(origin.Name, claim.Speaker.Name) || IsSame(origin.Name, claim.Speaker.Party?.Name) ? "the claimant itself"
        : IsSame(origin.Party, claim.Speaker.Party?.Name) ? $"{origin.Name} (the claimant’s own side)"
        : $"{origin.Name} ({origin.Standing.Word()})";

    private static bool IsSame(string? one, string? other) =>
        one is not null && other is not null && string.Equals(PlainText.Fold(one), PlainText.Fold(other), StringComparison.Ordinal);
}
