using ClaimTracker.Board.Index;
using ClaimTracker.Data.Searching;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Composing;
using ClaimTracker.Publication.Document;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Vocabulary;

namespace Crowd;

/// <summary>A made-up dispute as an approval would leave it: its edition, its row of the board, its facets and the tokens by which it is found.</summary>
internal sealed record Printed(Dispute Dispute, Edition Edition, BoardDispute Row, IReadOnlyList<BoardFacet> Facets, string Tokens)
{
    private static readonly DateTimeOffset First = new(2026, 1, 10, 0, 0, 0, TimeSpan.Zero);
    private static readonly Dictionary<Guid, Guid> PublicIds = new() { [DisputeMaker.Proposer] = Identity.Of("public", 1) };
    private static readonly Guid Approver = Identity.Of("public", 2);

    /// <summary>Composes, prints and describes the n-th dispute (from 0), published as the n-th change of the board.</summary>
    public static Printed Of(DisputeMaker maker, int number)
    {
        var copy = maker.Make(number);
        var composed = EditionComposer.Compose(copy, [], PublicIds);
        var publication = new PublicationPart { DisputeId = copy.Dispute.Id, Number = 1, Kind = EditionKind.Published, PublishedAt = First.AddSeconds(number * 20L), ApprovedBy = new Byline(Approver, Role.Editor) };
        copy.Dispute.Published(publication.Number);
        var parts = composed.Parts().ToList();
        var edition = Identity.Give(EditionPress.Print(publication, submissionId: null, [parts[0], EditionPress.Publication(publication), .. parts.Skip(1)]), "edition", number);
        foreach (var part in edition.Parts) Identity.Tie(part, edition, number);
        var document = composed.AsDocument(new Dictionary<Guid, string>()) with { Publication = publication };
        var row = BoardWriter.New(edition, document, number + 1);
        var facets = BoardWriter.Describe(row, edition, document);
        row.Facets = [.. facets.Select(facet => facet.Key)];
        return new Printed(copy.Dispute, edition, row, facets, SearchIndex.Text(SearchTokens.Of(document, facets)));
    }
}
