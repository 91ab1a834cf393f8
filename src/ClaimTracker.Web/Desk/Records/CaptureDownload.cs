using System.Text.RegularExpressions;
using ClaimTracker.Sources.Captures;
using Microsoft.AspNetCore.Authorization;

namespace ClaimTracker.Web.Desk.Records;

/// <summary>Hands out a stored copy by its SHA-256: to staff, as an attachment, never as a page.</summary>
public static partial class CaptureDownload
{
    public static IEndpointConventionBuilder MapCaptureDownload(this IEndpointRouteBuilder app) =>
        app.MapGet("/desk/captures/{sha256}", Download).RequireAuthorization(new AuthorizeAttribute { Roles = Allowed.Writers });

    private static async Task<IResult> Download(string sha256, ReadCapture captures, HttpResponse response, CancellationToken stop)
    {
        if (!Sha256().IsMatch(sha256) || await captures.Read(sha256, stop) is not var (bytes, type))
            return Results.Text("There is no stored copy with this SHA-256. Go back to the source and choose again.", statusCode: StatusCodes.Status404NotFound);
        var isText = type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        return Results.File(bytes, isText ? "text/plain; charset=utf-8" : "application/octet-stream", $"{sha256}{(isText ? ".txt" : ".bin")}");
    }

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sha256();
}
