using System.Globalization;
using System.Text.Json;
using ClaimTracker.History;
using ClaimTracker.Public.Data;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Authorization;

namespace ClaimTracker.Web.Desk.History;

/// <summary>Any view of the history as CSV (RFC 4180) or JSON, sent on while it is read, for those who may open the page. Texts that were erased are said to be.</summary>
public static class HistoryExport
{
    /// <summary>The columns of the CSV: one row for each field of a line; a line without fields has one row.</summary>
    private static readonly string[] Columns =
        ["number", "at", "actor_kind", "actor", "actor_id", "deed", "thing_kind", "thing_id", "thing_version", "dispute_id", "change", "field", "before", "after", "erased"];

    public static void MapHistoryExport(this IEndpointRouteBuilder app)
    {
        var exports = app.MapGroup(string.Empty).RequireAuthorization(new AuthorizeAttribute { Roles = Allowed.Administrators });
        exports.MapGet(Addresses.HistoryCsv, Csv);
        exports.MapGet(Addresses.HistoryJson, Json);
    }

    private static Task Csv(HttpContext context, ReadHistory read) => Send(context, query => ExportFile.Csv(
        context, "history.csv", Columns, read.All(query, context.RequestAborted), line => line.Change.Texts.OrderBy(text => text.Id).DefaultIfEmpty().Select(text => Cells(line, text))));

    private static Task Json(HttpContext context, ReadHistory read) => Send(context, query => ExportFile.Json(
        context, "history.json", "lines", read.All(query, context.RequestAborted), (json, line) => JsonSerializer.Serialize(json, Record(line), JsonSerializerOptions.Web)));

    private static Task Send(HttpContext context, Func<HistoryQuery, Task> send)
    {
        var query = HistoryFilter.Of(context.Request.Query).Read(out var faults);
        if (faults.Count > 0) return ExportFile.Refuse(context, string.Join('\n', faults.Select(fault => $"{fault.Key}: {fault.Value}")));
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        return send(query);
    }

    private static IEnumerable<string> Cells(HistoryLine line, ChangeText? text) => new[]
    {
        Whole(line.Change.Number), Time(line.Change.At), line.Change.ActorKind.Code(), line.ActorName, line.Change.ActorId?.ToString(), line.Change.Deed, line.Change.ThingKind, line.Change.ThingId.ToString(),
        Whole(line.Change.ThingVersion), line.Change.DisputeId?.ToString(), line.Change.Kind.Code(), text?.Field, text?.Before, text?.After, text is null ? null : text.IsErased ? "true" : "false",
    }.Select(cell => cell ?? string.Empty);

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

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
