using System.Text;
using ClaimTracker.Log.Reading;

namespace ClaimTracker.Web.Endpoints;

/// <summary>The files of the public log (C2SP tlog-tiles), which any web server can mirror, and what proves one edition. Anyone may fetch them from any page.</summary>
public static class AuditFiles
{
    private const string PlainText = "text/plain; charset=utf-8";
    private const string Octets = "application/octet-stream";
    private const string Json = "application/json";
    private const string ForSeconds = "public, max-age=2";
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void MapAuditFiles(this IEndpointRouteBuilder app)
    {
        var audit = app.MapGroup("/audit").AllowAnonymous();
        audit.MapFiles();
        audit.MapGroup("/earlier/{log:int}").MapFiles();
        audit.MapGet("/editions/{slug}/{file}", async (string slug, string file, ReadEvidence evidence, HttpContext context, CancellationToken stop) =>
            Number(file, ".tlog-proof") is { } proof ? Text(context, await evidence.Proof(slug, proof, stop), ForSeconds)
            : Number(file, ".json") is { } document ? Bytes(context, await evidence.Document(slug, document, stop), Json, ForSeconds)
            : Results.NotFound());
    }

    private static void MapFiles(this IEndpointRouteBuilder audit)
    {
        audit.MapGet("/checkpoint", async (int? log, ReadLog read, HttpContext context, CancellationToken stop) => Text(context, await read.Checkpoint(log, stop), ForSeconds));
        audit.MapGet("/tile/{**path}", async (string? path, int? log, ReadLog read, HttpContext context, CancellationToken stop) => Bytes(context, await read.Tile(path ?? string.Empty, log, stop), Octets, ForEver));
        audit.MapGet("/vkey", async (int? log, ReadLog read, HttpContext context, CancellationToken stop) =>
            Text(context, (await read.Keys(log, stop)).Select(key => key.Verifier + "\n").FirstOrDefault(), ForSeconds));
    }

    private static int? Number(string file, string end) =>
        file.EndsWith(end, StringComparison.Ordinal) && int.TryParse(file[..^end.Length], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IResult Text(HttpContext context, string? text, string cache) => Bytes(context, text is null ? null : Encoding.UTF8.GetBytes(text), PlainText, cache);

    private static IResult Bytes(HttpContext context, byte[]? bytes, string type, string cache)
    {
        if (bytes is null) return Results.NotFound();
        context.Response.Headers.CacheControl = cache;
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Bytes(bytes, type);
    }
}
