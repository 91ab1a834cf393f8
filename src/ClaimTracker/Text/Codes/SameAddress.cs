namespace ClaimTracker.Text;

/// <summary>What is left of a web address when everything is taken away that makes no other page of it: scheme, <c>www</c>, a slash at the end, the fragment, and what only tells where readers came from.</summary>
internal static class SameAddress
{
    private static readonly string[] Tracking = ["utm_", "at_", "mc_", "pk_", "hsa_"];

    private static readonly HashSet<string> Trackers = new(["fbclid", "gclid", "dclid", "yclid", "msclkid", "igshid", "igsh", "ref", "ref_src", "ref_url", "cmpid", "ncid", "ocid", "smid", "s_cid", "spm", "from", "share", "xtor"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The same text for all spellings of one address.</summary>
    public static string Of(WebAddress address)
    {
        var uri = new Uri(address.Text);
        var host = WithoutPrefix(uri.IdnHost.ToLowerInvariant());
        var port = uri.IsDefaultPort ? string.Empty : $":{uri.Port}";
        var rest = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !IsTracking(part.Split('=')[0])).Order(StringComparer.Ordinal).ToList();
        return $"{host}{port}{Path(uri)}{(rest.Count > 0 ? $"?{string.Join('&', rest)}" : string.Empty)}";
    }

    /// <summary>The path without a slash at its end.</summary>
    public static string Path(Uri uri) => uri.AbsolutePath.TrimEnd('/');

    private static bool IsTracking(string name) => Trackers.Contains(name) || Tracking.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static string WithoutPrefix(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
