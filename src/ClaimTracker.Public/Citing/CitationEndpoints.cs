using System.Globalization;
using System.Text;
using ClaimTracker.Public.Feeds;
using ClaimTracker.Public.Withheld;
using ClaimTracker.Publication;
using ClaimTracker.Publication.Document;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Public.Citing;

/// <summary>Citations as files: of an edition, and of a statement as the newest edition that holds it has it. For what was withdrawn there is the public reason instead.</summary>
public static class CitationEndpoints
{
    public static void MapCitations(this IEndpointRouteBuilder site)
    {
        site.MapGet("/disputes/{slug}/editions/{number}/citation.{ending}", Edition);
        site.MapGet("/claims/{id}/citation.{ending}", Statement);
    }

    private static async Task<IResult> Edition(string slug, string number, string ending, HttpContext context, ReadPublished read, ReadHold holds, ReadSeal seals, IOptions<PublicOptions> options, CancellationToken stop)
    {
        if (Format(ending) is not { } format || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)) return Results.NotFound();
        if (await read.Edition(slug, wanted, stop) is not { Document: { Publication: { } publication } document }) return await HeldAnswer.OfDispute(context, holds, seals, slug, stop);
        return publication.Kind == EditionKind.Withdrawn
            ? Gone(publication)
            : File(context, format, Cited.Whole(document, publication, SiteAddress.Of(options.Value, context.Request), options.Value.Operator));
    }

    private static async Task<IResult> Statement(string id, string ending, HttpContext context, ReadPublished read, ReadHold holds, ReadSeal seals, IOptions<PublicOptions> options, CancellationToken stop)
    {
        if (Format(ending) is not { } format || !Guid.TryParseExact(id, "D", out var wanted)) return Results.NotFound();
        if (await read.ByClaim(wanted, stop) is not { Dispute: { Document: { Publication: { } publication } document } dispute }) return await HeldAnswer.OfClaim(context, holds, seals, wanted, stop);
        if (dispute.CurrentKind == EditionKind.Withdrawn) return Gone(publication with { WithdrawnBecause = dispute.WithdrawnBecause });
        return document.Claim(wanted) is { } claim
            ? File(context, format, Cited.Statement(document, publication, claim, SiteAddress.Of(options.Value, context.Request), options.Value.Operator))
            : Results.NotFound();
    }

    private static CitationFormat? Format(string ending) => CitationFormat.All.FirstOrDefault(format => string.Equals(format.Ending, ending, StringComparison.Ordinal));

    private static IResult File(HttpContext context, CitationFormat format, Cited cited)
    {
        OpenToOthers.Let(context);
        return Results.File(Encoding.UTF8.GetBytes(format.Write(cited)), format.MediaType, $"{cited.Key}.{format.Ending}");
    }

    private static IResult Gone(PublicationPart last) =>
        Results.Text($"{(last.MergedInto is null ? "We withdrew this dispute" : "This dispute was merged into another one")}, so it is not offered for citing. {last.WithdrawnBecause}\n", "text/plain; charset=utf-8", statusCode: StatusCodes.Status410Gone);
}
