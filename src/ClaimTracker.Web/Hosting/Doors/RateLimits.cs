using System.Globalization;
using System.Threading.RateLimiting;

namespace ClaimTracker.Web.Hosting;

/// <summary>One address may send so many requests a minute and no more (see <see cref="RequestRates"/>); then it is told in words when to come back.</summary>
public static class RateLimits
{
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
            return RateLimitPartition.GetFixedWindowLimiter((kind, NetworkAddress.Of(context.Connection.RemoteIpAddress)), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });
        });
    });

    private static (string Kind, int Most) Kind(HttpRequest request, RequestRates rates) =>
        !HttpMethods.IsPost(request.Method) ? ("read", rates.Reads)
        : request.Path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase) ? ("account", rates.Accounts)
        : ("post", rates.Posts);
}
