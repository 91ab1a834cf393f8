using ClaimTracker.Publication.Document;

namespace ClaimTracker.Public.Statements;

/// <summary>The order of statements on every page: side by side, in each the one of the lead pair first, parties on no side last.</summary>
public static class ClaimOrder
{
    public static IEnumerable<ClaimPart> Of(EditionDocument document) =>
        document.Header.Sides.Select(side => (Guid?)side.Id).Append(null).SelectMany(side => Of(document, side));

    public static IEnumerable<ClaimPart> Of(EditionDocument document, Guid? sideId) =>
        document.ClaimsOf(sideId).OrderBy(claim => document.Header.Lead is { } lead && (claim.Id == lead.First || claim.Id == lead.Second) ? 0 : 1);
}
