using System.Text.Json.Nodes;
using ClaimTracker.Board;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Public.Data;

/// <summary>A dispute as JSON-LD: who says what, and how the claims stand to each other, in terms of schema.org, of CiTO (the citation typing ontology) and, for what both lack, of ours (<see cref="DataContext"/>).</summary>
public static class DisputeData
{
    public static JsonObject Of(EditionDocument document, string site)
    {
        var header = document.Header;
        var data = new JsonObject
        {
            ["@context"] = site + Addresses.Context,
            ["id"] = site + Addresses.Dispute(header.Slug),
            ["type"] = "Dispute",
            ["name"] = header.Title,
            ["contested"] = Codes(Strip.Contested(document)),
            ["sides"] = new JsonArray([.. header.Sides.Select(JsonNode (side) => new JsonObject { ["label"] = side.Label, ["parties"] = new JsonArray([.. side.Parties.Select(JsonNode (party) => Party(party, site))]) })]),
            ["claims"] = new JsonArray([.. document.Claims.Select(JsonNode (claim) => Claim(document, claim, site))]),
            ["links"] = new JsonArray([.. header.Links.Select(JsonNode (link) => Link(link, site))]),
        };
        if (document.Publication is { } publication)
            (data["edition"], data["sha256"], data["datePublished"]) = (publication.Number, document.Sha256, publication.PublishedAt.UtcDateTime.ToString("O"));
        if (header.Time is { } time) data["temporal"] = time.Date;
        if (header.Place is { } place) data["placeNames"] = new JsonArray([.. place.Names.Select(JsonNode (name) => new JsonObject { ["@value"] = name.Name, ["@language"] = name.Language ?? "und" })]);
        return data;
    }

    private static JsonObject Claim(EditionDocument document, ClaimPart claim, string site)
    {
        var speaker = new JsonObject { ["id"] = site + Addresses.Speaker(claim.Speaker.Id), ["name"] = claim.Speaker.Name };
        if (claim.Speaker.Party is { } party) speaker["affiliation"] = Party(party, site);
        var data = new JsonObject
        {
            ["id"] = site + Addresses.Claim(claim.Id),
            ["type"] = "Claim",
            ["text"] = claim.Wording,
            ["author"] = speaker,
            ["act"] = claim.Act.Code(),
        };
        if (claim.StatedOn is { } day) data["statedOn"] = day;
        if (document.RatingOf(claim.Id) is { } rating) data["rating"] = rating.Code();
        foreach (var answers in document.Header.Links.Where(link => link.From == claim.Id && Term(link.Kind) is not null).GroupBy(link => Term(link.Kind)!, StringComparer.Ordinal))
            data[answers.Key] = new JsonArray([.. answers.Select(JsonNode (link) => site + Addresses.Claim(link.To))]);
        return data;
    }

    private static JsonObject Link(HeaderPart.ClaimLink link, string site)
    {
        var data = new JsonObject
        {
            ["type"] = "Link",
            ["kind"] = link.Kind.Code(),
            ["from"] = site + Addresses.Claim(link.From),
            ["to"] = site + Addresses.Claim(link.To),
            ["contests"] = Codes(link.Elements),
        };
        if (link.Limit is { } limit) data["limit"] = limit;
        return data;
    }

    private static JsonObject Party(HeaderPart.NamedParty party, string site) => new() { ["id"] = site + Addresses.Party(party.Id), ["name"] = party.Name };

    private static JsonArray Codes(IEnumerable<Element> elements) => new([.. elements.Select(JsonNode (element) => element.Code())]);

    /// <summary>The term of CiTO for an answer; links that answer nothing have none.</summary>
    private static string? Term(LinkKind kind) => kind switch
    {
        LinkKind.Denies or LinkKind.GivesAnotherAccount => "disputes",
        LinkKind.Qualifies => "qualifies",
        LinkKind.ConcedesInPart => "agreesWith",
        _ => null,
    };
}
