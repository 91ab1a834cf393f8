using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Board;

/// <summary>A dispute built in a test without a database: two sides, and whatever the test says about them.</summary>
internal sealed class DisputeOnPaper
{
    public static readonly HeaderPart.NamedSide East = Side("The eastern side", "East");
    public static readonly HeaderPart.NamedSide West = Side("The western side", "West", "West's ally");

    private readonly List<ClaimPart> _claims = [];
    private readonly List<HeaderPart.ClaimLink> _links = [];
    private readonly List<HeaderPart.ReplySoughtEntry> _replies = [];

    public HeaderPart Header => new()
    {
        DisputeId = Guid.NewGuid(),
        Slug = "a-dispute",
        Title = "What happened",
        Sides = [East, West],
        Links = _links,
        Replies = _replies,
    };

    public IReadOnlyList<ClaimPart> Claims => _claims;

    public IReadOnlyList<ClaimTracker.Board.StripLine> Strip => ClaimTracker.Board.Strip.Of(Header, _claims);

    /// <summary>A claim of the party, on the side that the party stands on, or on none.</summary>
    public ClaimPart Says(string party, params ClaimPart.ClaimPoint[] points) => Says(party, party + "'s ministry", [], points);

    public ClaimPart Says(string party, string speaker, IReadOnlyList<ClaimPart.ClaimFigure> figures, params ClaimPart.ClaimPoint[] points)
    {
        var side = new[] { East, West }.FirstOrDefault(one => one.Parties.Any(named => named.Name == party));
        var known = _claims.Find(said => said.Speaker.Name == speaker)?.Speaker;
        var claim = new ClaimPart
        {
            Id = Guid.NewGuid(),
            SideId = side?.Id,
            Speaker = known ?? new(Guid.NewGuid(), speaker, SpeakerKind.Body, [], null, new(Guid.NewGuid(), party, PartyKind.State, []), null),
            Wording = "Something is so.",
            Act = Act.Asserts,
            Points = points,
            Figures = figures,
        };
        _claims.Add(claim);
        return claim;
    }

    public void Link(ClaimPart from, LinkKind kind, ClaimPart to, params Element[] elements) => Link(from, kind, to, null, null, elements);

    public void Link(ClaimPart from, LinkKind kind, ClaimPart to, LimitKind? limitKind, string? limit, params Element[] elements) =>
        _links.Add(new(Guid.NewGuid(), from.Id, to.Id, kind, elements, limitKind, limit, null));

    public void NotAsked(HeaderPart.NamedSide side, string searched, DateOnly until, ClaimPart? about = null, string? party = null) =>
        _replies.Add(new(Guid.NewGuid(), side.Id, party ?? side.Parties[0].Name, about?.Id, ReplyOutcome.NotAsked, null, null, null, searched, ["hy", "ru"], until));

    public static ClaimPart.ClaimPoint Point(Element element, Stance stance, string? value = null, Basis basis = Basis.SaidOutright) =>
        new(Guid.NewGuid(), element, stance, value, basis, Material: true);

    public static ClaimPart.ClaimFigure Killed(long? low, long? high, string counted = "people in the town", Measure measure = Measure.Killed) =>
        new(Guid.NewGuid(), measure, counted, Population.NotStated, null, low, high, null);

    private static HeaderPart.NamedSide Side(string label, params string[] parties) =>
        new(Guid.NewGuid(), label, [.. parties.Select(name => new HeaderPart.NamedParty(Guid.NewGuid(), name, PartyKind.State, []))]);
}
