using ClaimTracker.Claims;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Publication.Document;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Speakers;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Publication.Composing;

/// <summary>Composes one claim. Quotations are matched exactly with the stored texts of their source, or shown as orphans.</summary>
internal static class ClaimComposer
{
    public static ClaimPart Compose(WorkingCopy copy, Claim claim) => new()
    {
        Id = claim.Id,
        SideId = claim.SideIn(copy.Dispute.Sides),
        Speaker = Speaker(copy, claim),
        Wording = claim.Wording,
        Act = claim.Act,
        Words = claim is { Words: { } words, Form: { } form, Whose: { } whose } ? new ClaimPart.WordsAsSaid(words, form, whose, claim.LanguageSaid, claim.LanguageSeen) : null,
        StatedOn = claim.StatedOn,
        Medium = claim.Medium,
        RelayedBy = claim.RelayedBy,
        Addressed = [.. claim.Addressees.Select(row => copy.Parties[row.PartyId].Name).Order(StringComparer.Ordinal)],
        Points = [.. claim.Points.OrderBy(point => point.Position).Select(point => new ClaimPart.ClaimPoint(point.Id, point.Element, point.Stance, point.Value, point.Basis, point.IsMaterial))],
        Figures = [.. claim.Figures.OrderBy(figure => figure.Position).Select(figure => new ClaimPart.ClaimFigure(figure.Id, figure.Measure, figure.Counted.Name, figure.Population, figure.OfWhom, figure.Low, figure.High, figure.AsSaid))],
        Citations = [.. copy.CitationsOf(claim.Id).OrderBy(citation => citation.Role).ThenBy(citation => citation.Id).Select(citation => Compose(claim, citation))],
        Occurrences = claim.Occurrences.Count == 0 ? null : [.. claim.Occurrences.OrderBy(row => row.Position).Select(row => new ClaimPart.ClaimOccurrence(row.Id, row.StatedOn, row.Medium, row.RelayedBy, row.LanguageSaid, row.Words, row.CitationId))],
    };

    private static ClaimPart.ClaimCitation Compose(Claim claim, Citation citation) => new(
        citation.Id,
        citation.SourceId,
        claim.Points.FirstOrDefault(point => point.Id == citation.PointId)?.Id,
        claim.Figures.FirstOrDefault(figure => figure.Id == citation.FigureId)?.Id,
        citation.Role,
        citation.OriginId,
        citation is { Exact: { } exact, QuotationState: { } state } ? new ClaimPart.QuotedPassage(exact, citation.Prefix, citation.Suffix, state) : null,
        citation.Credibility,
        citation.Note);

    private static ClaimPart.NamedSpeaker Speaker(WorkingCopy copy, Claim claim)
    {
        var speaker = claim.Speaker;
        var party = speaker.PartyId is { } id ? copy.Parties[id] : null;
        return new ClaimPart.NamedSpeaker(
            speaker.Id,
            speaker.PublicName,
            speaker.Kind,
            speaker.IsLivingPrivatePerson ? [] : speaker.Aliases,
            OfficeLines.HeldOn(speaker.Offices, claim.StatedEarliest),
            party is null ? null : EditionComposer.Named(party),
            speaker.Kind == SpeakerKind.Unattributed ? copy.Citations.Select(citation => citation.Source.Outlet).FirstOrDefault(outlet => outlet.Id == speaker.OutletId)?.Name : null);
    }
}
