using System.Text.Json;
using ClaimTracker.Data;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Board.Index;

/// <summary>The facets of a dispute, and how many disputes stand under each.</summary>
internal static class Facets
{
    public static string Key(FacetKind kind, string code) => $"{kind.Code()}:{code}";

    public static string Code(Guid id) => id.ToString("N");

    /// <summary>Each facet of a published dispute once.</summary>
    public static IReadOnlyList<BoardFacet> Of(EditionDocument document, IReadOnlyList<Element> contested)
    {
        var header = document.Header;
        var parties = header.Sides.SelectMany(side => side.Parties).Concat(document.Claims.Select(claim => claim.Speaker.Party).OfType<HeaderPart.NamedParty>());
        IEnumerable<BoardFacet> all =
        [
            .. document.Claims.Select(claim => document.RatingOf(claim.Id)).OfType<Rating>().Select(rating => Facet(FacetKind.Rating, rating.Code(), rating.Word())),
            .. contested.Select(element => Facet(FacetKind.Contested, element.Code(), element.Word())),
            .. header.Topics.Select(topic => Facet(FacetKind.Topic, topic.Slug, topic.Name)),
            .. (header.Place?.Countries ?? []).Select(country => Facet(FacetKind.Country, country, country)),
            .. parties.Select(party => Facet(FacetKind.Party, Code(party.Id), party.Name, party)),
            .. document.Claims.Select(claim => Facet(FacetKind.Speaker, Code(claim.Speaker.Id), claim.Speaker.Name, claim.Speaker)),
            .. document.Sources.Select(source => Facet(FacetKind.Outlet, Code(source.Outlet.Id), source.Outlet.Name, source.Outlet)),
        ];
        return [.. all.DistinctBy(facet => facet.Key, StringComparer.Ordinal)];
    }

    /// <summary>Takes the dispute out from under its old facets and puts it under the new ones.</summary>
    public static async Task Count(Work work, IReadOnlyList<string> before, IReadOnlyList<BoardFacet> after)
    {
        var known = work.Data.Set<BoardFacet>();
        var missing = before.Concat(after.Select(facet => facet.Key)).Distinct(StringComparer.Ordinal).Where(key => known.Local.FindEntry(key) is null).ToList();
        await known.Where(facet => missing.Contains(facet.Key)).LoadAsync(work.Stop);
        foreach (var key in before)
            if (known.Local.FindEntry(key)?.Entity is { } left) left.Disputes--;
        foreach (var facet in after)
        {
            var row = known.Local.FindEntry(facet.Key)?.Entity ?? known.Add(facet).Entity;
            (row.Name, row.Details) = (facet.Name, facet.Details);
            row.Disputes++;
        }
        // A name that stands in no published dispute any more is kept nowhere in the index.
        known.RemoveRange(known.Local.Where(facet => facet.Disputes == 0).ToList());
    }

    private static BoardFacet Facet(FacetKind kind, string code, string name, object? details = null) => new()
    {
        Key = Key(kind, code),
        Kind = kind,
        Code = code,
        Name = name,
        Details = details is null ? null : JsonSerializer.Serialize(details, EditionFormat.Json),
    };
}
