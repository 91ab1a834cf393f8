using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClaimTracker.Public;
using ClaimTracker.Public.Citing;
using ClaimTracker.Public.Data;
using ClaimTracker.Public.Feeds;
using ClaimTracker.Public.Record;
using ClaimTracker.Web.Account;
using ClaimTracker.Web.Desk.History;
using ClaimTracker.Web.Desk.Pair;
using ClaimTracker.Web.Desk.Records;
using ClaimTracker.Web.Desk.Review;
using ClaimTracker.Web.Desk.Settings;
using ClaimTracker.Web.Endpoints;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Web.Hosting;

/// <summary>The two rooms behind one door: the reading room (static, no cookie, no script) and the newsroom (signed in, circuits).</summary>
public static class Rooms
{
    private static readonly PathString[] Newsroom = ["/desk", "/account", "/_blazor"];

    /// <summary>Whether an address is made to be shown within pages of others: <c>/embed/disputes/…</c> and nothing below it.</summary>
    public static bool IsEmbedded(PathString path) =>
        path.StartsWithSegments("/embed/disputes", StringComparison.OrdinalIgnoreCase, out var rest) && rest.Value is { Length: > 1 } slug && !slug.AsSpan(1).Contains('/');

    /// <summary>Whether an address belongs to the newsroom; all others are the reading room's.</summary>
    public static bool IsNewsroom(PathString path) => Array.Exists(Newsroom, start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));

    public static IServiceCollection AddReadingRoom(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRazorComponents();
        // Letters of every script stand in the page as they are; what has a meaning in HTML is still escaped.
        services.AddWebEncoders(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<PublicOptions>(configuration.GetSection(PublicOptions.Section));
        services.AddSingleton<IOptions<PublicOptions>, PublisherOptions>();
        services.AddSingleton<KeptViews>();
        return services;
    }

    public static IServiceCollection AddNewsroom(this IServiceCollection services)
    {
        services.AddRazorComponents(razor => razor.MaxFormMappingCollectionSize = RequestLimits.FormRows).AddInteractiveServerComponents();
        services.AddHttpContextAccessor();
        services.AddScoped<Answer>();
        services.AddScoped<ReadStandingSettings>();
        return services;
    }

    public static void MapReadingRoom(this WebApplication app)
    {
        app.MapRazorComponents<PublicApp>().AllowAnonymous().Add(OnlyRead);
        var made = app.MapGroup(string.Empty).AllowAnonymous().WithMetadata(KeptPage.Mark);
        made.MapFeeds();
        made.MapLinkedData();
        made.MapSitemaps();
        made.MapCitations();
        app.MapGroup(string.Empty).AllowAnonymous().MapExports();
    }

    public static void MapNewsroom(this WebApplication app)
    {
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.DisableWebSocketCompression = true).RequireAuthorization();
        app.MapCaptureDownload();
        app.MapReaderDress();
        app.MapPairSaving();
        app.MapFinding();
        app.MapHistoryExport();
    }

    public static AccountSettings ForAccounts(this HostSettings settings, IHostEnvironment environment) => new()
    {
        Address = settings.Address,
        DataFolder = settings.DataFolder,
        IsDevelopment = environment.IsDevelopment(),
        Cookie = cookie => Doors.Protect(cookie, environment, cookie.Name ?? "claimtracker-sign-in"),
    };

    /// <summary>Nothing is posted in the reading room. Both roots bring the framework's redirect address; the newsroom's goes first.</summary>
    private static void OnlyRead(EndpointBuilder endpoint)
    {
        foreach (var methods in endpoint.Metadata.OfType<HttpMethodMetadata>().ToList()) endpoint.Metadata.Remove(methods);
        endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get]));
        endpoint.Metadata.Add(KeptPage.Mark);
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } address } route && address.EndsWith("opaque-redirect", StringComparison.Ordinal)) route.Order = 1;
    }
}
