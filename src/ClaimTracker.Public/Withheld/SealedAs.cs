using ClaimTracker.Publication;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Http;

namespace ClaimTracker.Public.Withheld;

/// <summary>How everything about a sealed dispute answers: 451 with a link to us where a court demands it (RFC 7725), 410 otherwise, since it is gone for good as far as readers can tell.</summary>
internal static class SealedAs
{
    public static int Status(PublicSeal seal) => seal.Ground == SealGround.CourtOrder ? StatusCodes.Status451UnavailableForLegalReasons : StatusCodes.Status410Gone;

    /// <summary>Says who keeps it back, as RFC 7725 asks, that no search engine lists it, and that caches, which may keep such answers, ask before each use: it may be unsealed.</summary>
    public static void Mark(HttpContext? http, PublicSeal seal)
    {
        if (http is null) return;
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.Headers.CacheControl = "no-cache";
        if (Status(seal) == StatusCodes.Status451UnavailableForLegalReasons) http.Response.Headers.Link = $"<{Addresses.About}>; rel=\"blocked-by\"";
    }
}
