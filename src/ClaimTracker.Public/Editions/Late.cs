using Microsoft.AspNetCore.Http;

namespace ClaimTracker.Public.Editions;

/// <summary>Gives a page that has words of its own a status of 400, 403 or 404. It is written when the answer starts: earlier, the framework would take the words away.</summary>
internal static class Late
{
    public static void Status(HttpContext? http, int status) => http?.Response.OnStarting(() =>
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    });
}
