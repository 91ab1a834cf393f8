using System.Text.Json;
using ClaimTracker.Board;
using ClaimTracker.Public.Feeds;
using ClaimTracker.Public.Finding;
using ClaimTracker.Publication.Document;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Public.Data;

/// <summary>Any view of the board as CSV (RFC 4180) or JSON, sent on while it is read, however long it is.</summary>
public static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder site)
    {
        site.MapGet(Addresses.BoardCsv, Csv);
        site.MapGet(Addresses.BoardJson, Json);
    }

    private static Task Csv(HttpContext context, ReadBoard read, IOptions<PublicOptions> options)
    {
        var site = SiteAddress.Of(options.Value, context.Request);
        return Send(context, query => ExportFile.Csv(context, "disputes.csv", BoardLine.Columns.Select(column => column.Name), read.All(query, context.RequestAborted),
            entry => [BoardLine.Columns.Select(column => column.Value(entry, site))]));
    }

    private static Task Json(HttpContext context, ReadBoard read) =>
        Send(context, query => ExportFile.Json(context, "disputes.json", "disputes", read.All(query, context.RequestAborted), (json, entry) => JsonSerializer.Serialize(json, entry, EditionFormat.Json)));

    private static Task Send(HttpContext context, Func<BoardQuery, Task> send)
    {
        var query = BoardAddress.Read(context.Request.Query);
        if (ReadBoard.Fault(query with { After = null }) is { } fault) return ExportFile.Refuse(context, fault);
        OpenToOthers.Let(context);
        context.Response.Headers.CacheControl = "public, no-cache";
        return send(query);
    }
}
