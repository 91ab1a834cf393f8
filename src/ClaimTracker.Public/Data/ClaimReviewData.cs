using System.Globalization;
using System.Text.Json.Nodes;
using ClaimTracker.Publication.Document;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Public.Data;

/// <summary>A published verdict as schema.org ClaimReview, with what Google asks for. A number stands only where our scale has an end: 5 for Corroborated, 1 for Contradicted; every other rating is told by its word.</summary>
public static class ClaimReviewData
{
    private const int Best = 5;
    private const int Worst = 1;

    /// <summary>Empty where nothing may be said: no verdict, not rated, a bare denial, or a sample (rule 11).</summary>
    public static JsonObject? Of(EditionDocument document, ClaimPart claim, string site, string author)
    {
        if (document.Header.Sample || document.Publication is not { } publication || document.VerdictOn(claim.Id) is not { Rating: { } rating } || rating is Rating.NotRated or Rating.NotYetAssessed) return null;
        return new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "ClaimReview",
            ["url"] = site + Addresses.Claim(claim.Id),
            ["datePublished"] = publication.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["claimReviewed"] = claim.Wording,
            ["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = author, ["url"] = $"{site}/" },
            ["reviewRating"] = Rated(rating),
            ["itemReviewed"] = Reviewed(document, claim),
        };
    }

    private static JsonObject Rated(Rating rating)
    {
        var rated = new JsonObject { ["@type"] = "Rating", ["alternateName"] = rating.Word() };
        if (rating is Rating.Corroborated or Rating.Contradicted)
            (rated["ratingValue"], rated["bestRating"], rated["worstRating"]) = (rating == Rating.Corroborated ? Best : Worst, Best, Worst);
        return rated;
    }

    private static JsonObject Reviewed(EditionDocument document, ClaimPart claim)
    {
        var speaker = new JsonObject { ["@type"] = claim.Speaker.Kind == SpeakerKind.Person ? "Person" : "Organization", ["name"] = claim.Speaker.Name };
        if (claim.Speaker is { Kind: SpeakerKind.Person, Office: { } office }) speaker["jobTitle"] = office;
        var reviewed = new JsonObject { ["@type"] = "Claim", ["author"] = speaker };
        if (PlainDate(claim.StatedOn) is { } day) reviewed["datePublished"] = day;
        var appearances = claim.Citations.Where(citation => citation.Role == CitationRole.StatesIt).Select(citation => document.Source(citation.SourceId)?.Url).OfType<string>()
            .Where(url => WebAddress.TryRead(url, out _)).Distinct(StringComparer.Ordinal).Select(JsonNode (url) => new JsonObject { ["@type"] = "CreativeWork", ["url"] = url }).ToArray();
        if (appearances.Length > 0) reviewed["appearance"] = new JsonArray(appearances);
        return reviewed;
    }

    /// <summary>Only a plain year, month or day is a date of schema.org (ISO 8601).</summary>
    private static string? PlainDate(string? edtf) =>
        edtf is { Length: 4 or 7 or 10 } && edtf.All(character => char.IsAsciiDigit(character) || character == '-') && !(edtf.Length == 7 && string.CompareOrdinal(edtf, 5, "12", 0, 2) > 0) ? edtf : null;
}
