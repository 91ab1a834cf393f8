using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace ClaimTracker.Web.Hosting;

/// <summary>Public pages travel compressed. Pages of the newsroom do not: they mix secrets with text that others typed (the BREACH attack).</summary>
public static class Compression
{
    public static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        })
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);

    public static void UseCompression(this WebApplication app) =>
        app.UseWhen(IsPublic, branch => branch.UseResponseCompression());

    private static bool IsPublic(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/desk", StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase);
}
