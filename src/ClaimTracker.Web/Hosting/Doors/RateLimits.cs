using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace ClaimTracker.Web.Hosting;

/// <summary>One address may send so many requests a minute and no more (see <see cref="RequestRates"/>); then it is told in words when to come back.</summary>
public static class RateLimits
{
    private const int Ipv6SiteBytes = 8;

    public static IServiceCollection AddRateLimits(this IServiceCollection services, RequestRates rates) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = static (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromMinutes(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (string Kind, string Address)>(context =>
        {
            var (kind, most) = Kind(context.Request, rates);
            return RateLimitPartition.GetFixedWindowLimiter((kind, Address(context.Connection.RemoteIpAddress)), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });
        });
    });

    private static (string Kind, int Most) Kind(HttpRequest request, RequestRates rates) =>
        !HttpMethods.IsPost(request.Method) ? ("read", rates.Reads)
        : request.Path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase) ? ("account", rates.Accounts)
        : ("post", rates.Posts);

    /// <summary>A household or office has one IPv4 address, and a whole /64 of IPv6.</summary>
    private static string Address(IPAddress? address)
    {
        if (address is null) return string.Empty;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4().ToString();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, Ipv6SiteBytes)) : address.ToString();
    }
}
