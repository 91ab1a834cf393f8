using ClaimTracker.Sources.Citations;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Verdicts;

/// <summary>The independent origins that speak for and against a claim; one origin counts once, however many sources repeat it.</summary>
public sealed record IndependentEvidence(int For, int Against)
{
    /// <summary>Counts the origins of citations that support or undermine and whose origin can be called independent; such an origin belongs to no party (a rule of <see cref="Origin"/>).</summary>
    public static IndependentEvidence Of(IEnumerable<Citation> citations)
    {
        var independent = citations.Where(citation => citation.Origin?.Standing == OriginStanding.Independent).ToList();
        return new IndependentEvidence(Origins(independent, CitationRole.Supports), Origins(independent, CitationRole.Undermines));
    }

    private static int Origins(IEnumerable<Citation> citations, CitationRole role) =>
        citations.Where(citation => citation.Role == role).Select(citation => citation.OriginId).Distinct().Count();
}
