
namespace ClaimTracker.Web.Hosting;

/// <summary>Every answer carries the same protection, errors and files included: nothing is loaded or sniffed that the page does not own, and nothing is framed but what is made for it.</summary>
public sealed class SecurityHeaders(IHostEnvironment environment) : IStartupFilter
{
    private const string Common = "form-action 'self'; frame-ancestors 'none'";
    // No script runs there; tools that judge a page from within it may still fetch what anyone may, such as robots.txt.
    private const string ReadingRoom = $"default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; {Common}";
    private const string WithCheck = $"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; {Common}";
    private const string Embedded = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
    private const string Newsroom = $"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; base-uri 'self'; {Common}";
    private const string OneYear = "max-age=31536000";

    /// <summary>Puts the headers outermost, before the host names are checked.</summary>
    public static void AddTo(IServiceCollection services) => services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, SecurityHeaders>());

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            // What went wrong is told at another path, at the address that was asked for.
            var (newsroom, embedded) = (Rooms.IsNewsroom(context.Request.Path), Rooms.IsEmbedded(context.Request.Path));
            context.Response.OnStarting(() =>
            {
                Write(context, newsroom, embedded);
                return Task.CompletedTask;
            });
            return following(context);
        });
        next(app);
    };

    /// <summary>The one public page that brings a script, with which readers check editions themselves.</summary>
    private static bool IsListOfEditions(PathString path) =>
        path.StartsWithSegments("/disputes", StringComparison.OrdinalIgnoreCase, out var rest) && rest.Value?.EndsWith("/history", StringComparison.OrdinalIgnoreCase) == true;

    private void Write(HttpContext context, bool newsroom, bool embedded)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = newsroom ? Newsroom : embedded ? Embedded : IsListOfEditions(context.Request.Path) ? WithCheck : ReadingRoom;
        headers.XContentTypeOptions = "nosniff";
        if (!embedded) headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = embedded ? "cross-origin" : "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (!environment.IsDevelopment() && context.Request.IsHttps) headers.StrictTransportSecurity = OneYear;
        if (newsroom || context.Response.StatusCode is StatusCodes.Status429TooManyRequests or >= StatusCodes.Status500InternalServerError) headers.CacheControl = "no-store";
    }
}
