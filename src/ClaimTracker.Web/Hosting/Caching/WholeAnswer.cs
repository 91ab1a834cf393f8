using Microsoft.Net.Http.Headers;

namespace ClaimTracker.Web.Hosting;

/// <summary>An answer that is kept is made whole before it is sent: compressed once, with its length and an entity tag over its bytes (RFC 9110, 8.8.3). Pages that were not found are compressed too, but not tagged.</summary>
public static class WholeAnswer
{
    /// <summary>Caches may keep it and must ask before each use, so that a correction shows at once.</summary>
    private const string AskFirst = "public, no-cache";

    /// <summary>As many bytes as most pages have, and fewer than what the runtime treats as a large object: to grow by doubling would cost more than all else in here.</summary>
    private const int MostPages = 80_000;

    public static IApplicationBuilder UseWholeAnswers(this IApplicationBuilder app)
    {
        var packings = app.ApplicationServices.GetRequiredService<KeptPackings>();
        return app.Use((context, next) => Gather(context, next, packings));
    }

    private static async Task Gather(HttpContext context, RequestDelegate next, KeptPackings packings)
    {
        if (!KeptPage.Is(context))
        {
            await next(context);
            return;
        }
        var response = context.Response;
        var body = response.Body;
        using var made = new MemoryStream(MostPages);
        response.Body = made;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }
        // An answer without a body is given its words by who comes after us.
        if (made.Length > 0) await Send(context, made.GetBuffer().AsMemory(0, (int)made.Length), packings);
    }

    private static async Task Send(HttpContext context, ReadOnlyMemory<byte> made, KeptPackings packings)
    {
        var response = context.Response;
        var packing = PackedAs.Wanted(context.Request);
        var packed = packings.Of(made.Span, packing);
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (packing.Length > 0) response.Headers.ContentEncoding = packing;
        response.ContentLength = packed.Bytes.Length;
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            response.Headers.CacheControl = AskFirst;
            response.Headers.ETag = packed.Tag;
        }
        await response.Body.WriteAsync(packed.Bytes, context.RequestAborted);
    }
}
