using Microsoft.AspNetCore.Http;

namespace ClaimTracker.Public.Feeds;

/// <summary>The address with which links begin that are read elsewhere: the permanent one of the settings, or else the one under which was asked. It ends without a slash.</summary>
public static class SiteAddress
{
    public static string Of(PublicOptions options, HttpRequest? asked) =>
        options.BaseAddress is { Length: > 0 } set ? set.TrimEnd('/') : asked is null ? string.Empty : $"{asked.Scheme}://{asked.Host}{asked.PathBase}";
}
