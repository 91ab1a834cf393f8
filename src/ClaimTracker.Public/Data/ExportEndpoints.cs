using System.Text.Json;
using ClaimTracker.Board;
using ClaimTracker.Public.Feeds;
using ClaimTracker.Public.Finding;
using ClaimTracker.Publication.Document;
using CsvHelper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Public.Data;

/// <summary>Any view of the board as CSV (RFC 4180) or JSON, sent on while it is read, however long it is.</summary>
public static class ExportEndpoints
{
    private const int LinesBetweenSends = 200;

    public static void MapExports(this IEndpointRouteBuilder site)
    {
        site.MapGet(Addresses.BoardCsv, Csv);
        site.MapGet(Addresses.BoardJson, Json);
    }

    private static async Task Csv(HttpContext context, ReadBoard read, IOptions<PublicOptions> options)
    {
        if (await Refused(context, out var query)) return;
        Begin(context, "text/csv; charset=utf-8; header=present", "disputes.csv");
        var site = SiteAddress.Of(options.Value, context.Request);
        await using var csv = CsvWriter.Create(context.Response.Body, SafeCsv.Options, leaveOpen: true);
        foreach (var column in BoardLine.Columns) csv.WriteField(column.Name);
        await csv.EndRecordAsync(context.RequestAborted);
        var lines = 0;
        await foreach (var entry in read.All(query, context.RequestAborted))
        {
            foreach (var column in BoardLine.Columns) csv.WriteField(SafeCsv.Cell(column.Value(entry, site)));
            await csv.EndRecordAsync(context.RequestAborted);
            if (++lines % LinesBetweenSends == 0) await csv.FlushAsync(context.RequestAborted);
        }
    }

    private static async Task Json(HttpContext context, ReadBoard read)
    {
        if (await Refused(context, out var query)) return;
        Begin(context, "application/json; charset=utf-8", "disputes.json");
        var body = context.Response.BodyWriter;
        await using var json = new Utf8JsonWriter(body);
        json.WriteStartObject();
        json.WriteStartArray("disputes");
        var lines = 0;
        await foreach (var entry in read.All(query, context.RequestAborted))
        {
            JsonSerializer.Serialize(json, entry, EditionFormat.Json);
            if (++lines % LinesBetweenSends == 0) await body.FlushAsync(context.RequestAborted);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
        await body.FlushAsync(context.RequestAborted);
    }

    private static Task<bool> Refused(HttpContext context, out BoardQuery query)
    {
        query = BoardAddress.Read(context.Request.Query);
        return ReadBoard.Fault(query with { After = null }) is { } fault ? Refuse(context, fault) : Task.FromResult(result: false);
    }

    private static async Task<bool> Refuse(HttpContext context, string fault)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(fault, context.RequestAborted);
        return true;
    }

    private static void Begin(HttpContext context, string mediaType, string name)
    {
        OpenToOthers.Let(context);
        context.Response.ContentType = mediaType;
        context.Response.Headers.CacheControl = "public, no-cache";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
    }
}
