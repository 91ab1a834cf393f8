using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace ClaimTracker.Web.Hosting;

/// <summary>Who and what may come in: host names, https, proxies, and "no" for every address without a rule of its own.</summary>
public static class Doors
{
    private const int HttpsPort = 443;

    public static IServiceCollection AddDoors(this IServiceCollection services, HostSettings settings, IHostEnvironment environment)
    {
        SecurityHeaders.AddTo(services);
        services.Configure<HostFilteringOptions>(hosts =>
        {
            hosts.AllowedHosts = [.. settings.AllowedHosts];
            hosts.AllowEmptyHosts = false;
        });
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = settings.TrustedProxies.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in settings.TrustedProxies) forwarded.KnownIPNetworks.Add(network);
        });
        services.AddHttpsRedirection(https => (https.HttpsPort, https.RedirectStatusCode) = (HttpsPort, (int)HttpStatusCode.PermanentRedirect));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, SignedOutPost>();
        services.AddAntiforgery(form => Protect(form.Cookie, environment, "claimtracker-form"));
        return services;
    }

    /// <summary>Cookies are bound to this host and to https, but for Development.</summary>
    public static void Protect(CookieBuilder cookie, IHostEnvironment environment, string name)
    {
        cookie.Name = environment.IsDevelopment() ? name : $"__Host-{name}";
        cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.Path = "/";
        cookie.HttpOnly = true;
    }

    /// <summary>Outside Development plain http is answered with the https address; only probes of this machine are let through.</summary>
    public static void UseHttpsOnly(this WebApplication app)
    {
        if (app.Environment.IsDevelopment()) return;
        app.UseWhen(context => !context.Request.Path.StartsWithSegments(Health.Path, StringComparison.OrdinalIgnoreCase), probed => probed.UseHttpsRedirection());
    }
}
