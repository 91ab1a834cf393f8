using Microsoft.AspNetCore.Http;

namespace ClaimTracker.Public.Feeds;

/// <summary>Lets programs that run in pages of other sites read what is made for programs. It holds nothing that is not public.</summary>
public static class OpenToOthers
{
    public static void Let(HttpContext context) => context.Response.Headers.AccessControlAllowOrigin = "*";
}
