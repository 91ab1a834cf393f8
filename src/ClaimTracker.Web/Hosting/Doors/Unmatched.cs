namespace ClaimTracker.Web.Hosting;

/// <summary>What no address answers (404, 405) is said at once, signed in or not; otherwise the rule "deny what has no rule" would send readers to the sign-in page.
/// A fallback comes last of all: in Development the framework's, which looks for files that were added after the build.</summary>
public static class Unmatched
{
    public static IApplicationBuilder UseUnmatched(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        switch (context.GetEndpoint())
        {
            case RouteEndpoint { Order: < int.MaxValue }:
                return next(context);
            case { RequestDelegate: { } answer }:
                return answer(context);
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
        }
    });
}
