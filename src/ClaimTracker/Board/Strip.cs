using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board;

/// <summary>
/// Computes what is agreed, contested, divided, unanswered and rejected in general. Mirrors add nothing, nothing is agreed by silence,
/// and a denial that we only read into the words contests nothing.
/// </summary>
public static class Strip
{
    /// <summary>The lines of an edition. None while a claim of it is held: without what its speaker said, a side would seem silent, or agreed with.</summary>
    public static IReadOnlyList<StripLine> Of(EditionDocument document) => document.Held.Count > 0 ? [] : Of(document.Header, document.Claims);

    /// <summary>The lines, contested first, then divided, agreed, unanswered, rejected in general.</summary>
    public static IReadOnlyList<StripLine> Of(HeaderPart header, IReadOnlyList<ClaimPart> claims)
    {
        var links = new LinksOfDispute(header.Links);
        var bearings = new Bearings(links);
        var order = header.Sides.Select((side, place) => (side.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        return ByElement(links, claims)
            .SelectMany(element => Lines(header, bearings, [.. element.OrderBy(position => position.Claim.SideId is { } side && order.TryGetValue(side, out var place) ? place : int.MaxValue)]))
            .Concat(InGeneral(links, claims))
            .OrderBy(line => Place(line.Kind))
            .ToList();
    }

    /// <summary>The elements of the contested lines alone, in their order.</summary>
    public static IReadOnlyList<Element> Contested(EditionDocument document)
    {
        if (document.Held.Count > 0) return [];
        var links = new LinksOfDispute(document.Header.Links);
        var bearings = new Bearings(links);
        return [.. ByElement(links, document.Claims).Where(element => Against(bearings, [.. element]).Any()).Select(element => element.Key)];
    }

    private static IEnumerable<IGrouping<Element, Position>> ByElement(LinksOfDispute links, IReadOnlyList<ClaimPart> claims) =>
        Position.Of(links, claims).GroupBy(position => position.Element).OrderBy(element => element.Key);

    private static IEnumerable<Position> Against(Bearings bearings, IReadOnlyList<Position> positions) =>
        positions.Where(one => positions.Any(other => !one.IsOnSideOf(other) && bearings.Between(one, other) == Bearing.Against));

    private static int Place(StripKind kind) => kind switch
    {
        StripKind.Contested => 0,
        StripKind.Divided => 1,
        StripKind.Agreed => 2,
        StripKind.NoAnswer => 3,
        StripKind.RejectedInGeneral => 4,
    };

    private static IEnumerable<StripLine> Lines(HeaderPart header, Bearings bearings, IReadOnlyList<Position> positions)
    {
        var element = positions[0].Element;
        var against = Against(bearings, positions).ToList();
        if (against.Count > 0)
            yield return new(StripKind.Contested, element, Voices(against), []);
        foreach (var side in header.Sides)
        {
            var differ = positions
                .Where(one => one.Claim.SideId == side.Id && positions.Any(other => one.IsOnSideOf(other) && bearings.Between(one, other) == Bearing.Against))
                .ToList();
            if (differ.Count > 0)
                yield return new(StripKind.Divided, element, Voices(differ), []);
        }
        if (IsAgreed(header, bearings, positions))
            yield return new(StripKind.Agreed, element, Voices(positions), []);
        foreach (var line in Unanswered(header, bearings, positions, against))
            yield return line;
    }

    private static bool IsAgreed(HeaderPart header, Bearings bearings, IReadOnlyList<Position> positions)
    {
        if (header.Sides.Count < 2 || positions.Any(position => position.Denies))
            return false;
        var outright = positions.Where(position => position.IsOutright).ToList();
        return header.Sides.All(side => outright.Exists(position => position.Claim.SideId == side.Id))
            && positions.All(one => positions.All(other => bearings.Between(one, other) != Bearing.Against))
            && outright.TrueForAll(one => one.Claim.SideId is null || header.Sides.All(side => side.Id == one.Claim.SideId
                || outright.Exists(other => other.Claim.SideId == side.Id && bearings.Between(one, other) == Bearing.With)));
    }

    // Sides that are spoken to in the same words by several sides share a line; two sides that only mirror each other get one each.
    private static IEnumerable<StripLine> Unanswered(HeaderPart header, Bearings bearings, IReadOnlyList<Position> positions, List<Position> against) =>
        header.Sides
            .Select(side => (Said: positions.Where(position => position.Claim.SideId == side.Id && position.IsOutright).ToList(), Side: side))
            .Where(speaking => speaking.Said.Count > 0)
            .Select(speaking => (speaking.Said, Silent: header.Sides
                .Where(other => other.Id != speaking.Side.Id
                    && !against.Exists(position => position.Claim.SideId == other.Id)
                    && !Answers(bearings, speaking.Said, positions.Where(position => position.Claim.SideId == other.Id)))
                .ToList()))
            .Where(speaking => speaking.Silent.Count > 0)
            .GroupBy(speaking => string.Join(' ', speaking.Silent.Select(side => side.Id)), StringComparer.Ordinal)
            .Select(group => NoAnswer(header, [.. group.SelectMany(speaking => speaking.Said)], group.First().Silent, positions));

    private static bool Answers(Bearings bearings, List<Position> said, IEnumerable<Position> others) =>
        others.Any(other => other.IsOutright && said.Exists(one => !bearings.IsMirror(one, other)));

    private static StripLine NoAnswer(HeaderPart header, List<Position> said, List<HeaderPart.NamedSide> silent, IReadOnlyList<Position> positions)
    {
        var claims = said.ConvertAll(position => position.Claim.Id);
        var read = positions.Where(position => !position.IsOutright && silent.Exists(side => side.Id == position.Claim.SideId));
        return new(
            StripKind.NoAnswer,
            said[0].Element,
            Voices([.. said, .. read]),
            silent.ConvertAll(side => new StripLine.Silence(side.Id, side.Label, Searched.OnSide(header, side, claims))));
    }

    private static IEnumerable<StripLine> InGeneral(LinksOfDispute links, IReadOnlyList<ClaimPart> claims)
    {
        var voices = links.GeneralDenials
            .GroupBy(link => link.From)
            .Join(claims, denial => denial.Key, claim => claim.Id, (denial, claim) => new StripLine.Voice(
                claim.SideId, Position.PartyOf(claim), Stance.Denies, null, LinksOfDispute.LimitIn(denial), claim.Id))
            .ToList();
        if (voices.Count > 0)
            yield return new(StripKind.RejectedInGeneral, null, voices, []);
    }

    private static List<StripLine.Voice> Voices(IEnumerable<Position> positions) =>
        [.. positions.Select(position => position.Voice)
            .DistinctBy(voice => (voice.SideId, voice.Party, voice.Stance, voice.Value, voice.Limit, voice.Basis))];
}
