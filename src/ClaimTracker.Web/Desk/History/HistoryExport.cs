using System.Globalization;
using System.Text.Json;
using ClaimTracker.History;
using ClaimTracker.Public.Data;
using ClaimTracker.Vocabulary;
using CsvHelper;
using Microsoft.AspNetCore.Authorization;

namespace ClaimTracker.Web.Desk.History;

/// <summary>Any view of the history as CSV (RFC 4180) or JSON, sent on while it is read, for those who may open the page. Texts that were erased are said to be.</summary>
public static class HistoryExport
{
    private const int LinesBetweenSends = 100;

    /// <summary>The columns of the CSV: one row for each field of a line; a line without fields has one row.</summary>
    private static readonly string[] Columns =
        ["number", "at", "actor_kind", "actor", "actor_id", "deed", "thing_kind", "thing_id", "thing_version", "dispute_id", "change", "field", "before", "after", "erased"];

    public static void MapHistoryExport(this IEndpointRouteBuilder app)
    {
        var exports = app.MapGroup(string.Empty).RequireAuthorization(new AuthorizeAttribute { Roles = Allowed.Administrators });
        exports.MapGet(Addresses.HistoryCsv, Csv);
        exports.MapGet(Addresses.HistoryJson, Json);
    }

    private static async Task Csv(HttpContext context, ReadHistory read)
    {
        if (await Refused(context, out var query)) return;
        Begin(context, "text/csv; charset=utf-8; header=present", "history.csv");
        await using var csv = CsvWriter.Create(context.Response.Body, SafeCsv.Options, leaveOpen: true);
        foreach (var column in Columns) csv.WriteField(column);
        await csv.EndRecordAsync(context.RequestAborted);
        var lines = 0;
        await foreach (var line in read.All(query, context.RequestAborted))
        {
            var texts = line.Change.Texts.OrderBy(text => text.Id).DefaultIfEmpty();
            foreach (var text in texts)
            {
                foreach (var cell in Cells(line, text)) csv.WriteField(SafeCsv.Cell(cell ?? string.Empty));
                await csv.EndRecordAsync(context.RequestAborted);
            }
            if (++lines % LinesBetweenSends == 0) await csv.FlushAsync(context.RequestAborted);
        }
    }

    private static IEnumerable<string?> Cells(HistoryLine line, ChangeText? text) =>
    [
        Whole(line.Change.Number), Time(line.Change.At), line.Change.ActorKind.Code(), line.ActorName, line.Change.ActorId?.ToString(), line.Change.Deed, line.Change.ThingKind, line.Change.ThingId.ToString(),
        Whole(line.Change.ThingVersion), line.Change.DisputeId?.ToString(), line.Change.Kind.Code(), text?.Field, text?.Before, text?.After, text is null ? null : text.IsErased ? "true" : "false",
    ];

    private static async Task Json(HttpContext context, ReadHistory read)
    {
        if (await Refused(context, out var query)) return;
        Begin(context, "application/json; charset=utf-8", "history.json");
        var body = context.Response.BodyWriter;
        await using var json = new Utf8JsonWriter(body);
        json.WriteStartObject();
        json.WriteStartArray("lines");
        var lines = 0;
        await foreach (var line in read.All(query, context.RequestAborted))
        {
            JsonSerializer.Serialize(json, Record(line), JsonSerializerOptions.Web);
            if (++lines % LinesBetweenSends == 0) await body.FlushAsync(context.RequestAborted);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
        await body.FlushAsync(context.RequestAborted);
    }

    private static object Record(HistoryLine line) => new
    {
        line.Change.Number,
        At = Time(line.Change.At),
        ActorKind = line.Change.ActorKind.Code(),
        Actor = line.ActorName,
        line.Change.ActorId,
        line.Change.Deed,
        line.Change.ThingKind,
        line.Change.ThingId,
        line.Change.ThingVersion,
        line.Change.DisputeId,
        Change = line.Change.Kind.Code(),
        Fields = line.Change.Texts.OrderBy(text => text.Id).Select(text => new { text.Field, text.Before, text.After, Erased = text.IsErased }),
    };

    private static Task<bool> Refused(HttpContext context, out HistoryQuery query)
    {
        query = HistoryFilter.Of(context.Request.Query).Read(out var faults);
        return faults.Count == 0 ? Task.FromResult(result: false) : Refuse(context, string.Join('\n', faults.Select(fault => $"{fault.Key}: {fault.Value}")));
    }

    private static async Task<bool> Refuse(HttpContext context, string sentences)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(sentences, context.RequestAborted);
        return true;
    }

    private static void Begin(HttpContext context, string mediaType, string name)
    {
        context.Response.ContentType = mediaType;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
