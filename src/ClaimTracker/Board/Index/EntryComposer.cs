using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Board.Index;

/// <summary>Composes what the board shows of a dispute: its lead pair, each statement with its own rating, and how much evidence stands behind it.</summary>
internal static class EntryComposer
{
    public static BoardEntry Compose(EditionDocument document)
    {
        var origins = document.Claims.SelectMany(claim => claim.Citations).Select(citation => document.Origin(citation.OriginId)).OfType<HeaderPart.NamedOrigin>().DistinctBy(origin => origin.Id).ToList();
        var strip = Strip.Of(document);
        return new BoardEntry
        {
            DisputeId = document.Header.DisputeId,
            Slug = document.Header.Slug,
            Title = document.Header.Title,
            Lead = [.. Lead(document).Select(claim => Statement(document, claim))],
            Unanswered = strip.Where(line => line.Kind == StripKind.NoAnswer).SelectMany(line => line.Silent).Select(silent => silent.Searched).OfType<string>().FirstOrDefault(),
            Contested = Strip.Contested(document),
            Topics = [.. document.Header.Topics.Select(topic => new BoardTopicName(topic.Slug, topic.Name))],
            Edition = document.Publication!.Number,
            PublishedAt = document.Publication.PublishedAt,
            LastLookAt = document.Publication.PublishedAt,
            Mark = document.Notices.Count == 0 ? null : document.Notices.Max(notice => notice.Kind),
            DevelopingUntil = document.Header.DevelopingUntil,
            Claims = document.Claims.Count,
            Sources = document.Sources.Count,
            Origins = origins.Count,
            IndependentOrigins = origins.Count(origin => origin.Standing == OriginStanding.Independent),
            HasHeld = document.Held.Count > 0,
            Sample = document.Header.Sample,
        };
    }

    /// <summary>The lead pair in the order of the sides; without one, the first claim. None while a claim is held: the other side must not seem to have nothing said against it.</summary>
    private static IEnumerable<ClaimPart> Lead(EditionDocument document)
    {
        if (document.Held.Count > 0) return [];
        if (document.Header.Lead is not { } lead) return document.Claims.Take(1);
        var sides = document.Header.Sides.Select(side => (Guid?)side.Id).ToList();
        return new[] { document.Claim(lead.First), document.Claim(lead.Second) }.OfType<ClaimPart>().OrderBy(claim => sides.IndexOf(claim.SideId));
    }

    private static BoardEntry.Statement Statement(EditionDocument document, ClaimPart claim) => new(
        claim.Id,
        claim.Speaker.Name,
        claim.Speaker.Party?.Name,
        claim.Act,
        claim.Wording,
        claim.StatedOn,
        document.RatingOf(claim.Id),
        claim.Words is { MayBeQuoted: true } words ? words.Text : null,
        claim.Words?.LanguageSeen,
        claim.Speaker.Id,
        claim.Speaker.Party?.Id);
}
