using System.Text.Json.Nodes;

namespace ClaimTracker.Public.Data;

/// <summary>The context of our JSON-LD: which term stands for what. The page for machines explains each in words.</summary>
public static class DataContext
{
    private const string Schema = "https://schema.org/";
    private const string Cito = "http://purl.org/spar/cito/";
    private const string Text = "";
    private const string Reference = "@id";

    /// <summary>Each term with its IRI ("#" begins one of ours), whether it holds references, and what it means.</summary>
    public static IReadOnlyList<(string Term, string Iri, string Holds, string Meaning)> Terms { get; } =
    [
        ("Dispute", "#Dispute", Text, "One contested event or question."),
        ("Claim", $"{Schema}Claim", Text, "One assertion by one speaker in one dispute."),
        ("Link", "#Link", Text, "How two claims stand to each other."),
        ("name", $"{Schema}name", Text, "A title or a name."),
        ("text", $"{Schema}text", Text, "What is claimed, in our neutral wording."),
        ("author", $"{Schema}author", Text, "Who said it."),
        ("affiliation", $"{Schema}affiliation", Text, "The party for which a speaker speaks."),
        ("datePublished", $"{Schema}datePublished", Text, "When the edition was published."),
        ("temporal", $"{Schema}temporal", Text, "When the event was, as an EDTF date (ISO 8601-2)."),
        ("disputes", $"{Cito}disputes", Reference, "The claim denies the other or gives another account."),
        ("qualifies", $"{Cito}qualifies", Reference, "The claim limits the other."),
        ("agreesWith", $"{Cito}agreesWith", Reference, "The claim grants a part of the other."),
        ("edition", "#edition", Text, "The number of the edition."),
        ("sha256", "#sha256", Text, "The hash by which the edition is cited."),
        ("contested", "#contested", Text, "The codes of the elements that the claims of a dispute contest."),
        ("contests", "#contests", Text, "The codes of the elements that a link contests; a general denial contests none."),
        ("sides", "#sides", Text, "The columns of the dispute, in the order of the page."),
        ("label", "#label", Text, "The neutral label of a side."),
        ("parties", "#parties", Text, "The parties of a side."),
        ("placeNames", "#placeNames", Text, "Every name of the place, with its language."),
        ("claims", "#claims", Text, "The claims of the dispute."),
        ("links", "#links", Text, "All links, those too for which CiTO has no word."),
        ("kind", "#kind", Text, "The code of a kind of link."),
        ("from", "#from", Reference, "The claim that answers; of a link without direction, the first."),
        ("to", "#to", Reference, "The other claim."),
        ("limit", "#limit", Text, "The territory, unit or weapon to which a denial is limited."),
        ("act", "#act", Text, "The code of what the speaker does: asserts, accuses, denies …"),
        ("statedOn", "#statedOn", Text, "When it was said, as an EDTF date."),
        ("rating", "#rating", Text, "The code of our rating of the claim; see the methodology."),
    ];

    public static JsonObject Of(string site)
    {
        var terms = new JsonObject { ["@version"] = 1.1, ["id"] = "@id", ["type"] = "@type" };
        foreach (var (term, iri, holds, _) in Terms)
        {
            var full = iri[0] == '#' ? site + Addresses.ForMachines + iri : iri;
            terms[term] = holds.Length == 0 ? full : new JsonObject { ["@id"] = full, ["@type"] = holds };
        }
        return new JsonObject { ["@context"] = terms };
    }
}
