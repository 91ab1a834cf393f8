using ClaimTracker.Publication.Document;

namespace ClaimTracker.Public.Statements;

/// <summary>An edition narrowed to some of its claims, with only the sources, origins and notices that they need.</summary>
public static class Narrowed
{
    public static EditionDocument To(EditionDocument document, IReadOnlyList<ClaimPart> claims)
    {
        var citations = claims.SelectMany(claim => claim.Citations).ToList();
        return document with
        {
            Claims = claims,
            Sources = [.. document.Sources.Where(source => citations.Exists(citation => citation.SourceId == source.Id))],
            Notices = [.. document.Notices.Where(notice => claims.Any(claim => claim.Id == notice.ClaimId))],
            Header = document.Header with
            {
                Origins = [.. document.Header.Origins.Where(origin => citations.Exists(citation => citation.OriginId == origin.Id))],
            },
        };
    }
}
