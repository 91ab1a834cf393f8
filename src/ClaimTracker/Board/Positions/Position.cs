using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>What one claim says on one element, by a point of its own or by the link with which it answers or is answered.</summary>
internal sealed record Position(ClaimPart Claim, Element Element, Stance Stance, string? Value, string? Limit, Basis Basis)
{
    public bool IsOutright => Basis == Basis.SaidOutright;

    public bool Denies => Stance == Stance.Denies;

    public bool IsOnSideOf(Position other) => Claim.SideId is { } side && other.Claim.SideId == side;

    public StripLine.Voice Voice => new(Claim.SideId, PartyOf(Claim), Stance, Value, Limit, Claim.Id, Basis);

    public static string PartyOf(ClaimPart claim) => claim.Speaker.Party?.Name ?? claim.Speaker.Name;

    /// <summary>All positions: the points, and for each contested element of an answer the two claims that it ties together.</summary>
    public static IReadOnlyList<Position> Of(LinksOfDispute links, IReadOnlyList<ClaimPart> claims)
    {
        var positions = claims
            .SelectMany(claim => claim.Points.Select(point =>
                new Position(claim, point.Element, point.Stance, point.Value, links.LimitOf(claim.Id, point.Element), point.Basis)))
            .ToList();
        var byId = claims.ToDictionary(claim => claim.Id);
        foreach (var link in links.Answers)
        {
            if (!byId.TryGetValue(link.From, out var from) || !byId.TryGetValue(link.To, out var to))
                continue;
            foreach (var element in link.Elements)
            {
                AddUnlessSaid(positions, new(to, element, Stance.Affirms, null, null, Basis.SaidOutright));
                AddUnlessSaid(positions, new(from, element, StanceOf(link.Kind), ValueOf(link.Kind), links.LimitOf(from.Id, element), Basis.SaidOutright));
            }
        }
        return positions;
    }

    private static void AddUnlessSaid(List<Position> positions, Position implied)
    {
        if (!positions.Exists(said => said.Claim.Id == implied.Claim.Id && said.Element == implied.Element))
            positions.Add(implied);
    }

    private static Stance StanceOf(LinkKind kind) =>
        kind is LinkKind.GivesAnotherAccount or LinkKind.Qualifies ? Stance.Affirms : Stance.Denies;

    private static string? ValueOf(LinkKind kind) => kind switch
    {
        LinkKind.GivesAnotherAccount => "another account",
        LinkKind.Qualifies => "with a qualification",
        _ => null,
    };
}
