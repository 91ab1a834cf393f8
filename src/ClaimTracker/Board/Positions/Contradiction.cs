using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>Two claims of different sides that bear against each other on one element: where the columns of a dispute meet.</summary>
public sealed record Contradiction(Guid One, Guid Other, Element Element)
{
    /// <summary>Each pair once for each element, by the rules of the strip; in the order of the elements.</summary>
    public static IReadOnlyList<Contradiction> Of(HeaderPart header, IReadOnlyList<ClaimPart> claims)
    {
        var links = new LinksOfDispute(header.Links);
        var bearings = new Bearings(links);
        var positions = Position.Of(links, claims);
        return
        [
            .. from one in positions
               from other in positions
               where one.Element == other.Element && one.Claim.SideId is not null && other.Claim.SideId is not null
               where Place(header, one) < Place(header, other) && bearings.Between(one, other) == Bearing.Against
               orderby one.Element
               select new Contradiction(one.Claim.Id, other.Claim.Id, one.Element),
        ];
    }

    private static int Place(HeaderPart header, Position position)
    {
        for (var place = 0; place < header.Sides.Count; place++)
        {
            if (header.Sides[place].Id == position.Claim.SideId)
                return place;
        }
        return header.Sides.Count;
    }
}
