using ClaimTracker.Publication.Document;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>Figures that may stand on one axis, for measure, group counted and population are the same: from low to high, each with the claim that gives it.</summary>
public sealed record FigureLadder(Measure Measure, string Counted, Population Population, IReadOnlyList<FigureLadder.Rung> Rungs)
{
    /// <summary>The greatest bound that anybody gives; 0 where nobody gives one.</summary>
    public long Top => Rungs.Max(rung => Math.Max(rung.Figure.Low ?? 0, rung.Figure.High ?? 0));

    /// <summary>The pairs that contradict each other: figures of two claims whose ranges do not meet.</summary>
    public IReadOnlyList<(Rung Lower, Rung Higher)> Apart =>
    [
        .. from lower in Rungs
           from higher in Rungs
           where lower.Figure.High < higher.Figure.Low && lower.Claim.Id != higher.Claim.Id
           select (lower, higher),
    ];

    /// <summary>All figures of the claims; what cannot be compared stands on different ladders.</summary>
    public static IReadOnlyList<FigureLadder> Of(IReadOnlyList<ClaimPart> claims) =>
    [
        .. claims.SelectMany(claim => claim.Figures, (claim, figure) => new Rung(claim, figure))
            .GroupBy(rung => (rung.Figure.Measure, Counted: PlainText.Fold(rung.Figure.Counted), rung.Figure.Population))
            .OrderBy(group => group.Key.Measure)
            .ThenBy(group => group.Key.Counted, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Population)
            .Select(group => new FigureLadder(group.Key.Measure, group.First().Figure.Counted, group.Key.Population, [.. group.OrderBy(Start).ThenBy(End)])),
    ];

    // A figure without any number comes last.
    private static long Start(Rung rung) => rung.Figure.Low ?? (rung.Figure.High is null ? long.MaxValue : 0);

    private static long End(Rung rung) => rung.Figure.High ?? long.MaxValue;

    /// <summary>One figure and the claim in which it was said.</summary>
    public sealed record Rung(ClaimPart Claim, ClaimPart.ClaimFigure Figure);
}
