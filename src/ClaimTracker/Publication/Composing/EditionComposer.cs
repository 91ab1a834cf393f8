using ClaimTracker.Disputes.Reading;
using ClaimTracker.Publication.Document;
using ClaimTracker.Speakers;
using ClaimTracker.Verdicts;

namespace ClaimTracker.Publication.Composing;

/// <summary>Composes, from one consistent read of the working copy, exactly what would be published.</summary>
public static class EditionComposer
{
    /// <summary>Composes the edition.</summary>
    /// <param name="copy">The working copy.</param>
    /// <param name="publishedSides">The order of sides in the last edition; empty for the first.</param>
    /// <param name="publicIds">The public id of each account that proposed a verdict.</param>
    public static ComposedEdition Compose(WorkingCopy copy, IReadOnlyList<Guid> publishedSides, IReadOnlyDictionary<Guid, Guid> publicIds) => new(
        Header(copy, publishedSides),
        [.. copy.Claims.Select(claim => ClaimComposer.Compose(copy, claim))],
        [.. copy.Claims.Select(claim => copy.VerdictOn(claim.Id)).OfType<Verdict>().Select(verdict => Compose(copy, verdict, publicIds[verdict.ProposedById]))],
        [.. copy.Sources.OrderBy(source => source.Title, StringComparer.Ordinal).ThenBy(source => source.Id).Select(source => SourceComposer.Compose(source, copy.Parties))]);

    internal static HeaderPart.NamedParty Named(Party party) => new(party.Id, party.Name, party.Kind, party.Aliases);

    private static HeaderPart Header(WorkingCopy copy, IReadOnlyList<Guid> publishedSides)
    {
        var dispute = copy.Dispute;
        return new HeaderPart
        {
            DisputeId = dispute.Id,
            Slug = dispute.Slug,
            Title = dispute.Title,
            Summary = dispute.Summary,
            WhyExamined = dispute.WhyExamined,
            Time = dispute.EventDate is { } date ? new HeaderPart.EventTime(date, dispute.Clock, dispute.TimeZone, dispute.TimeAccordingTo) : null,
            Place = dispute.Place is { } place ? PlaceComposer.Compose(place, dispute.PlaceAccordingTo) : null,
            Topics = [.. copy.Topics.Select(topic => new HeaderPart.NamedTopic(topic.Slug, topic.Name))],
            Sides = [.. SideOrder.Of(copy, publishedSides).Select(side => new HeaderPart.NamedSide(side.Id, side.Label, [.. side.Parties.Select(row => Named(copy.Parties[row.PartyId])).OrderBy(party => party.Name, StringComparer.Ordinal)]))],
            Origins = [.. copy.Origins.Where(origin => copy.Citations.Any(citation => citation.OriginId == origin.Id)).Select(origin => new HeaderPart.NamedOrigin(origin.Id, origin.Name, origin.Standing, origin.PartyId is { } id ? copy.Parties[id].Name : null, origin.Why))],
            Links = [.. copy.Links.OrderBy(link => link.Id).Select(link => new HeaderPart.ClaimLink(link.Id, link.FromId, link.ToId, link.Kind, link.Elements, link.LimitKind, link.Limit, link.Note))],
            Replies = [.. copy.Replies.OrderBy(reply => reply.Id).Select(reply => new HeaderPart.ReplySoughtEntry(
                reply.Id, reply.SideId, copy.Parties[reply.PartyId].Name, reply.ClaimId, reply.Outcome, reply.AskedOn, reply.Channel, reply.Deadline, reply.Searched, reply.SearchLanguages, reply.SearchedUntil))],
            Lead = dispute is { LeadFirstId: { } first, LeadSecondId: { } second } ? new HeaderPart.LeadPair(first, second) : null,
            DevelopingUntil = dispute.DevelopingUntil,
            ContentNote = dispute.ContentNote,
            Related = [.. dispute.Relations.OrderBy(relation => relation.OtherId).Select(relation => new HeaderPart.RelatedDispute(relation.OtherId, relation.Kind))],
            Sample = dispute.IsSample,
        };
    }

    private static VerdictPart Compose(WorkingCopy copy, Verdict verdict, Guid proposer) => new()
    {
        ClaimId = verdict.ClaimId,
        Rating = verdict.Rating,
        NotRatedReason = verdict.NotRatedReason,
        Findings = [.. verdict.Findings.Where(finding => copy.HasPoint(verdict.ClaimId, finding.PointId)).OrderBy(finding => finding.PointId).Select(finding => new VerdictPart.PointFinding(finding.PointId, finding.Result, finding.ClaimTurnsOnIt, finding.Note))],
        Rationale = verdict.Rationale,
        EvidenceFor = verdict.EvidenceFor,
        EvidenceAgainst = verdict.EvidenceAgainst,
        WouldSettle = verdict.WouldSettle,
        EvidenceUntil = verdict.EvidenceUntil,
        NextLook = verdict.NextLook,
        SupersededOn = verdict.SupersededOn,
        ProposedBy = new Byline(proposer, verdict.ProposedAs),
        ProposedAt = verdict.ProposedAt,
    };
}
