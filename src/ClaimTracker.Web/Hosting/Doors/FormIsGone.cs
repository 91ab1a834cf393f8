namespace ClaimTracker.Web.Hosting;

/// <summary>
/// A post to a form that its page no longer shows, because the thing was removed or decided meanwhile, is answered in words and with what was typed.
/// The framework would answer with a bare line of text, or with nothing.
/// </summary>
public static class FormIsGone
{
    private const string BareText = "text/plain";

    public static IApplicationBuilder UseFormIsGone(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!context.Request.HasFormContentType || !Rooms.IsNewsroom(context.Request.Path))
        {
            await next(context);
            return;
        }
        var body = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }
        if (IsRefusedByFramework(context.Response))
        {
            await KeptText.ShowOnly(context, context.Response.StatusCode, "This is no longer there",
                "What this form was about was removed or decided in the meantime, or the address is wrong. Go back to your work and open it anew.");
            return;
        }
        answer.Position = 0;
        await answer.CopyToAsync(body, context.RequestAborted);
    });

    private static bool IsRefusedByFramework(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest or StatusCodes.Status404NotFound } && response.ContentType?.StartsWith(BareText, StringComparison.Ordinal) == true;
}
