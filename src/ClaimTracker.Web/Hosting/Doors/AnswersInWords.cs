using Microsoft.AspNetCore.Diagnostics;

namespace ClaimTracker.Web.Hosting;

/// <summary>A refusal without a page of its own gets one that says what happened and what to do. Its status stays.</summary>
public static class AnswersInWords
{
    private const string NotFoundPage = "/not-found";

    public static IApplicationBuilder UseAnswersInWords(this IApplicationBuilder app) => app.UseStatusCodePages(async answer =>
    {
        var context = answer.HttpContext;
        if (context.Response.StatusCode == StatusCodes.Status404NotFound && !Rooms.IsNewsroom(context.Request.Path))
            await ShowNotFound(context, answer.Next);
        else
            await Show(context);
    });

    /// <summary>Writes the page for the status of the response.</summary>
    public static Task Show(HttpContext context, string safeHtml = "")
    {
        var (title, sentence) = Words(context.Response.StatusCode, context.Response.Headers.RetryAfter);
        return PlainPage.Write(context, context.Response.StatusCode, title, $"<p>{PlainPage.Safe(sentence)}</p>{safeHtml}");
    }

    private static (string Title, string Sentence) Words(int status, string? retryAfter) => status switch
    {
        StatusCodes.Status400BadRequest => ("We cannot read this request", "Something in it is malformed. Go back, load the page again and send it once more."),
        StatusCodes.Status401Unauthorized => ("Sign in first", "This page is for people who are signed in. Sign in, then open it again."),
        StatusCodes.Status403Forbidden => ("This is not yours to open", "Your account has no right to it. Ask an administrator if you need it."),
        StatusCodes.Status404NotFound => ("Not found", "There is no page at this address. It may have been removed; go back to the list and choose again."),
        StatusCodes.Status405MethodNotAllowed => ("This address does not take that", "It can be opened but not posted to, or the other way round. Go back and start from the page with the form."),
        StatusCodes.Status410Gone => ("Gone", "What stood here was taken away for good."),
        StatusCodes.Status413PayloadTooLarge => ("Too large", $"A form may have {RequestLimits.FormBytes / 1024 / 1024} MB, a copy of a source {RequestLimits.CaptureBytes / 1024 / 1024} MB. Go back, make it shorter and send it again."),
        StatusCodes.Status429TooManyRequests => ("Too many requests", $"Too many requests came from your network address. Wait {retryAfter ?? "60"} seconds, then try again."),
        StatusCodes.Status503ServiceUnavailable => ("Not available at the moment", "We cannot reach our records. Nothing was saved; try again in a minute."),
        >= 500 => ("Something went wrong on our side", "Nothing that you did caused it. Try again in a minute."),
        _ => ("This did not work", $"The answer is number {status}. Go back and try again."),
    };

    /// <summary>The reading room has a page for what is not there; it is shown in place, at the address that was asked for.</summary>
    private static async Task ShowNotFound(HttpContext context, RequestDelegate next)
    {
        var (path, query, method) = (context.Request.Path, context.Request.QueryString, context.Request.Method);
        context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature { OriginalPath = path.Value ?? string.Empty, OriginalPathBase = context.Request.PathBase.Value ?? string.Empty, OriginalQueryString = query.Value });
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        (context.Request.Path, context.Request.QueryString, context.Request.Method) = (NotFoundPage, QueryString.Empty, HttpMethods.Get);
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Path, context.Request.QueryString, context.Request.Method) = (path, query, method);
        }
    }
}
