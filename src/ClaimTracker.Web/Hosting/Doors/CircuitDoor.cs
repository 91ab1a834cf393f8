namespace ClaimTracker.Web.Hosting;

/// <summary>A circuit is opened by our own pages only: what names another origin is refused, and a socket or post that names none.</summary>
public static class CircuitDoor
{
    /// <summary>Where circuits live.</summary>
    public const string Path = "/_blazor";

    public static IApplicationBuilder UseCircuitDoor(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase) || IsOurs(context)) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsOurs(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers.Origin is [{ } origin]) return origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        return request.Headers.Origin.Count == 0 && HttpMethods.IsGet(request.Method) && !IsSocket(context);
    }

    /// <summary>HTTP/1.1 asks with an upgrade, HTTP/2 with CONNECT, which is no GET.</summary>
    private static bool IsSocket(HttpContext context) => context.Request.Headers.Upgrade.Count > 0;
}
