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
        $"{sources} {(sources == 1 ? "source" : "sources")}, {origins} {(origins == 1 ? "origin" : "origins")}";

    private static string Name(HeaderPart.NamedOrigin origin, ClaimPart claim) =>
        origin.Standing != OriginStanding.PartyToDispute ? $"{origin.Name} ({origin.Standing.Word()})"
        : IsSame(origin.Name, claim.Speaker.Name) || IsSame(origin.Name, claim.Speaker.Party?.Name) ? "the claimant itself"
        : IsSame(origin.Party, claim.Speaker.Party?.Name) ? $"{origin.Name} (the claimant’s own side)"
        : $"{origin.Name} ({origin.Standing.Word()})";

    private static bool IsSame(string? one, string? other) =>
        one is not null && other is not null && string.Equals(PlainText.Fold(one), PlainText.Fold(other), StringComparison.Ordinal);
}
