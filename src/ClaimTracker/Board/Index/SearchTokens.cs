using ClaimTracker.Publication.Document;
using ClaimTracker.Text;

namespace ClaimTracker.Board.Index;

/// <summary>Everything by which a published dispute is found: folded words, facets and the time of the event.</summary>
internal static class SearchTokens
{
    /// <summary>The token of every dispute that is no sample.</summary>
    public const string Own = ":sample:no";

    /// <summary>The token of a facet. Tokens that are no words begin with a colon, so that no word is their beginning.</summary>
    public static string Token(string facet) => $":{facet}";

    public static IEnumerable<string> Of(EditionDocument document, IEnumerable<BoardFacet> facets) =>
        Words(document).Concat(facets.Select(facet => Token(facet.Key))).Concat(Event(document)).Concat(document.Header.Sample ? [] : [Own]);

    /// <summary>Words of titles, wordings, words, speakers, parties, places with all their names, and sources; folded in C#, alike on every database.</summary>
    private static string[] Words(EditionDocument document)
    {
        var header = document.Header;
        IEnumerable<string?> texts =
        [
            header.Title, header.Summary,
            .. header.Place?.Names.Select(name => name.Name) ?? [],
            .. header.Topics.Select(topic => topic.Name),
            .. header.Sides.SelectMany(side => side.Parties).SelectMany(Names),
            .. document.Claims.SelectMany(claim => new[] { claim.Wording, claim.Words?.Text, claim.Speaker.Name, claim.Speaker.Office }.Concat(claim.Speaker.Aliases).Concat(claim.Speaker.Party is { } party ? Names(party) : [])),
            .. document.Sources.SelectMany(source => new[] { source.Title, source.Outlet.Name }),
        ];
        return PlainText.Fold(string.Join(' ', texts.OfType<string>())).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static IEnumerable<string> Names(HeaderPart.NamedParty party) => party.Aliases.Prepend(party.Name);

    private static IEnumerable<string> Event(EditionDocument document) =>
        document.Header.Time is { } time && Edtf.TryRead(time.Date, out var date) ? EventTokens.Of(date.Earliest, date.Latest) : [];
}
