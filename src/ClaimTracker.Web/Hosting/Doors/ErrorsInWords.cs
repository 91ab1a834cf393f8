using System.Diagnostics;
using ClaimTracker.Data;
using Microsoft.AspNetCore.Diagnostics;

namespace ClaimTracker.Web.Hosting;

/// <summary>A fault is logged under an id, and the page shows that id and nothing of the inside.</summary>
public static class ErrorsInWords
{
    private const string RetryAfterSeconds = "30";

    public static IApplicationBuilder UseErrorsInWords(this IApplicationBuilder app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        StatusCodeSelector = Status,
        SuppressDiagnosticsCallback = static _ => true,
        ExceptionHandler = Show,
    });

    private static int Status(Exception fault) => fault switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ when DatabaseAbsence.Explains(fault) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task Show(HttpContext context)
    {
        var status = context.Response.StatusCode;
        if (status < StatusCodes.Status500InternalServerError) return AnswersInWords.Show(context);
        var id = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ErrorsInWords));
        log.LogError(context.Features.Get<IExceptionHandlerFeature>()?.Error, "Fault {Id} at {Method} {Path}", id, context.Request.Method, context.Request.Path);
        if (status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = RetryAfterSeconds;
        return AnswersInWords.Show(context, $"<p>If it happens again, tell us this number: <code>{PlainPage.Safe(id)}</code></p>");
    }
}
