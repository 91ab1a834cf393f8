using ClaimTracker.Publication.Document;

namespace ClaimTracker.Public.Statements;

/// <summary>An edition narrowed to one claim and those tied to it, with only the sources and origins that they need and the notices on the one.</summary>
public static class Narrowed
{
    public static EditionDocument To(EditionDocument document, ClaimPart claim, IReadOnlyList<ClaimPart> tied)
    {
        ClaimPart[] claims = [claim, .. tied];
        var citations = claims.SelectMany(one => one.Citations).ToList();
        return document with
        {
            Claims = claims,
            Sources = [.. document.Sources.Where(source => citations.Exists(citation => citation.SourceId == source.Id))],
            Notices = [.. document.Notices.Where(notice => notice.ClaimId == claim.Id)],
            Header = document.Header with
            {
                Origins = [.. document.Header.Origins.Where(origin => citations.Exists(citation => citation.OriginId == origin.Id))],
            },
        };
    }
}
