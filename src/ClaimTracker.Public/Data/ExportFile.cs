using System.Text.Json;
using CsvHelper;
using Microsoft.AspNetCore.Http;

namespace ClaimTracker.Public.Data;

/// <summary>Sends entries on as CSV (RFC 4180) or JSON while they are read, so that a file of any length needs little memory.</summary>
public static class ExportFile
{
    private const int EntriesBetweenSends = 100;

    /// <summary>An entry has one row or several; each cell is made safe for spreadsheets.</summary>
    public static async Task Csv<T>(HttpContext context, string name, IEnumerable<string> columns, IAsyncEnumerable<T> entries, Func<T, IEnumerable<IEnumerable<string>>> rows)
    {
        Begin(context, "text/csv; charset=utf-8; header=present", name);
        await using var csv = CsvWriter.Create(context.Response.Body, SafeCsv.Options, leaveOpen: true);
        foreach (var column in columns) csv.WriteField(column);
        await csv.EndRecordAsync(context.RequestAborted);
        var sent = 0;
        await foreach (var entry in entries.WithCancellation(context.RequestAborted))
        {
            foreach (var row in rows(entry))
            {
                foreach (var cell in row) csv.WriteField(SafeCsv.Cell(cell));
                await csv.EndRecordAsync(context.RequestAborted);
            }
            if (++sent % EntriesBetweenSends == 0) await csv.FlushAsync(context.RequestAborted);
        }
    }

    /// <summary>An object with one list of that name.</summary>
    public static async Task Json<T>(HttpContext context, string name, string list, IAsyncEnumerable<T> entries, Action<Utf8JsonWriter, T> write)
    {
        Begin(context, "application/json; charset=utf-8", name);
        var body = context.Response.BodyWriter;
        await using var json = new Utf8JsonWriter(body);
        json.WriteStartObject();
        json.WriteStartArray(list);
        var sent = 0;
        await foreach (var entry in entries.WithCancellation(context.RequestAborted))
        {
            write(json, entry);
            if (++sent % EntriesBetweenSends == 0) await body.FlushAsync(context.RequestAborted);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
        await body.FlushAsync(context.RequestAborted);
    }

    /// <summary>A view that cannot be read has no file but sentences (400).</summary>
    public static async Task Refuse(HttpContext context, string sentences)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(sentences, context.RequestAborted);
    }

    private static void Begin(HttpContext context, string mediaType, string name)
    {
        context.Response.ContentType = mediaType;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
    }
}
