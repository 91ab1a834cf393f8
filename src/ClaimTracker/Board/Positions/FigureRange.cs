using ClaimTracker.Publication.Document;
using ClaimTracker.Text;

namespace ClaimTracker.Board;

/// <summary>Compares figures: only with the same measure, group counted and population, and against each other only if their ranges do not meet.</summary>
internal static class FigureRange
{
    /// <summary>Empty when no figure of the one can be compared with a figure of the other.</summary>
    public static Bearing? Compare(IReadOnlyList<ClaimPart.ClaimFigure> these, IReadOnlyList<ClaimPart.ClaimFigure> those)
    {
        var meetings = these.SelectMany(_ => those, (one, other) => (one, other))
            .Where(pair => AreComparable(pair.one, pair.other))
            .Select(pair => Meet(pair.one, pair.other))
            .ToList();
        return meetings.Count == 0 ? null : meetings.Contains(value: false) ? Bearing.Against : Bearing.With;
    }

    private static bool AreComparable(ClaimPart.ClaimFigure one, ClaimPart.ClaimFigure other) =>
        IsBounded(one) && IsBounded(other)
        && one.Measure == other.Measure
        && one.Population == other.Population
        && string.Equals(PlainText.Fold(one.Counted), PlainText.Fold(other.Counted), StringComparison.Ordinal);

    private static bool IsBounded(ClaimPart.ClaimFigure figure) => figure.Low is not null || figure.High is not null;

    private static bool Meet(ClaimPart.ClaimFigure one, ClaimPart.ClaimFigure other) =>
        (one.Low ?? 0) <= (other.High ?? long.MaxValue) && (other.Low ?? 0) <= (one.High ?? long.MaxValue);
}
