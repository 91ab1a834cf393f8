using ClaimTracker.Publication.Document;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board.Index;

/// <summary>Composes a claim as the pages of parties and speakers show it.</summary>
internal static class PositionComposer
{
    public static PositionEntry Compose(EditionDocument document, ClaimPart claim) => new()
    {
        ClaimId = claim.Id,
        DisputeSlug = document.Header.Slug,
        DisputeTitle = document.Header.Title,
        SpeakerId = claim.Speaker.Id,
        Speaker = claim.Speaker.Name,
        PartyId = claim.Speaker.Party?.Id,
        Party = claim.Speaker.Party?.Name,
        Act = claim.Act,
        Wording = claim.Wording,
        StatedOn = claim.StatedOn,
        Rating = document.RatingOf(claim.Id),
        Changes = [.. Changes(document, claim.Id).Select(other => new PositionEntry.OtherPosition(other.Id, other.Wording, other.StatedOn))],
        Sample = document.Header.Sample,
    };

    public static DateOnly Day(ClaimPart claim) =>
        claim.StatedOn is { } stated && Edtf.TryRead(stated, out var date) ? date.Earliest : DateOnly.MinValue;

    private static IEnumerable<ClaimPart> Changes(EditionDocument document, Guid claimId) => document.Header.Links
        .Where(link => link.Kind == LinkKind.ChangeOfPosition && (link.From == claimId || link.To == claimId))
        .Select(link => document.Claim(link.From == claimId ? link.To : link.From))
        .OfType<ClaimPart>();
}
