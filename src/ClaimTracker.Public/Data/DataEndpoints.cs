using System.Text.Json.Nodes;
using ClaimTracker.Public.Feeds;
using ClaimTracker.Public.Withheld;
using ClaimTracker.Publication;
using ClaimTracker.Publication.Document;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Public.Data;

/// <summary>Disputes as JSON-LD, and the context that explains their terms. Samples are not told to machines (rule 11).</summary>
public static class DataEndpoints
{
    private const string MediaType = "application/ld+json";

    public static void MapLinkedData(this IEndpointRouteBuilder site)
    {
        site.MapGet(Addresses.Context, static (HttpContext context, IOptions<PublicOptions> options) => Written(context, DataContext.Of(SiteAddress.Of(options.Value, context.Request))));
        site.MapGet("/disputes/{slug}/data.jsonld", Dispute);
    }

    private static async Task<IResult> Dispute(string slug, HttpContext context, ReadPublished read, ReadHold holds, ReadSeal seals, IOptions<PublicOptions> options, CancellationToken stop) => await read.Current(slug, stop) switch
    {
        { MergedInto: { } next } => Results.Redirect(Addresses.DisputeData(next.Slug), permanent: true, preserveMethod: true),
        { CurrentKind: Vocabulary.EditionKind.Published, Document: { Header.Sample: false } document } => Written(context, DisputeData.Of(document, SiteAddress.Of(options.Value, context.Request))),
        _ => await HeldAnswer.OfDispute(context, holds, seals, slug, stop),
    };

    private static IResult Written(HttpContext context, JsonObject data)
    {
        OpenToOthers.Let(context);
        return Results.Text(data.ToJsonString(EditionFormat.Json), MediaType);
    }
}
