using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Public.Marks;

/// <summary>The rating of a claim where it is told without its shape: in a title, a card, a citation. It never says more than the edition does.</summary>
public static class RatingWords
{
    /// <summary>"Uncorroborated", "a denial, not rated", or that the verdict was erased; with the day since which it is superseded.</summary>
    public static string Of(EditionDocument document, Guid claimId) =>
        IsErased(document, claimId) ? "verdict erased"
        : (document.RatingOf(claimId)?.Word() ?? "a denial, not rated") + (document.VerdictOn(claimId)?.SupersededOn is { } day ? $", superseded on {day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}" : string.Empty);

    // Which claim an erased verdict was on is not told any more, so that no claim without one may be called not yet assessed.
    private static bool IsErased(EditionDocument document, Guid claimId) =>
        document.Erased.Contains(Publication.Editions.PartKind.Verdict) && document.VerdictOn(claimId) is null;
}
