using ClaimTracker.Board;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Public.Statements;

/// <summary>One row of a dispute of two sides: the statements that stand beside each other, and what stands between them on the centre line.</summary>
/// <param name="First">Of the side that stands first; several only in the last row, where nothing meets.</param>
/// <param name="Second">Of the other side.</param>
/// <param name="Contested">The elements on which the two contradict each other.</param>
/// <param name="Link">The link between the two, where there is one.</param>
public sealed record Meeting(IReadOnlyList<ClaimPart> First, IReadOnlyList<ClaimPart> Second, IReadOnlyList<Element> Contested, HeaderPart.ClaimLink? Link)
{
    /// <summary>Each statement once: first the rows that contradict each other, then those that are linked otherwise, last what stands alone.</summary>
    public static IReadOnlyList<Meeting> Of(EditionDocument document)
    {
        var (first, second) = (ClaimOrder.Of(document, document.Header.Sides[0].Id).ToList(), ClaimOrder.Of(document, document.Header.Sides[1].Id).ToList());
        var contradictions = Contradiction.Of(document.Header, document.Claims);
        var rows = new List<Meeting>();
        foreach (var (one, other) in Candidates(document, contradictions))
        {
            if (first.Find(claim => claim.Id == one || claim.Id == other) is not { } left || second.Find(claim => claim.Id == one || claim.Id == other) is not { } right)
                continue;
            rows.Add(new([left], [right], [.. contradictions.Where(pair => pair.One == left.Id && pair.Other == right.Id).Select(pair => pair.Element).Distinct()], Between(document, left, right)));
            first.Remove(left);
            second.Remove(right);
        }
        if (first.Count + second.Count > 0)
            rows.Add(new(first, second, [], null));
        return rows;
    }

    // What an editor has tied by an answer goes before what only excludes each other by its words; a general denial, which speaks to nothing, comes last.
    private static IEnumerable<(Guid One, Guid Other)> Candidates(EditionDocument document, IReadOnlyList<Contradiction> contradictions) =>
    [
        .. contradictions.Where(pair => document.Header.Links.Any(link => link.Kind.IsAnswer() && Ties(link, pair.One, pair.Other) && link.Elements.Contains(pair.Element))).Select(pair => (pair.One, pair.Other)),
        .. contradictions.Select(pair => (pair.One, pair.Other)),
        .. document.Header.Links.OrderBy(Weight).Select(link => (link.From, link.To)),
    ];

    private static HeaderPart.ClaimLink? Between(EditionDocument document, ClaimPart left, ClaimPart right) => document.Header.Links
        .Where(link => Ties(link, left.Id, right.Id))
        .OrderBy(Weight)
        .FirstOrDefault();

    private static int Weight(HeaderPart.ClaimLink link) => (link.Kind.IsAnswer(), link.Elements.Count) switch
    {
        (true, > 0) => 0,
        (false, _) => 1,
        (true, _) => 2,
    };

    private static bool Ties(HeaderPart.ClaimLink link, Guid one, Guid other) =>
        link.From == one && link.To == other || link.From == other && link.To == one;
}
