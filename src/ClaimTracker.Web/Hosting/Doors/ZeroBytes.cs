namespace ClaimTracker.Web.Hosting;

/// <summary>
/// The framework refuses to read a posted form that holds U+0000 anywhere, and with it everything else that was typed.
/// The next control character stands in for it: that one arrives, and the field that holds it is refused by name.
/// </summary>
public static class ZeroBytes
{
    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private static readonly byte[] Zero = "%00"u8.ToArray();

    public static IApplicationBuilder UseZeroBytes(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (Rooms.IsNewsroom(request.Path) && request.ContentType?.StartsWith(UrlEncoded, StringComparison.OrdinalIgnoreCase) == true)
        {
            using var read = new MemoryStream();
            await request.Body.CopyToAsync(read, context.RequestAborted);
            var bytes = read.ToArray();
            for (var at = Next(bytes, 0); at >= 0; at = Next(bytes, at + Zero.Length)) bytes[at + Zero.Length - 1] = (byte)'1';
            request.Body = new MemoryStream(bytes);
        }
        await next(context);
    });

    private static int Next(byte[] bytes, int from)
    {
        var found = bytes.AsSpan(from).IndexOf(Zero);
        return found < 0 ? found : found + from;
    }
}
