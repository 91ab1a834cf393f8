using ClaimTracker.Data.Starting;

namespace ClaimTracker.Web.Hosting;

/// <summary>Where the app listens: as set in any of the usual ways, otherwise on http://localhost:5080. In Production only behind https.</summary>
public static class ListeningSetting
{
    /// <summary>The address when none is set.</summary>
    public const string Usual = "http://localhost:5080";

    private const string UrlsKey = "urls";

    /// <summary>The addresses that are set, or the usual one.</summary>
    public static IReadOnlyList<string> Addresses(IConfiguration configuration)
    {
        var urls = (configuration[UrlsKey] ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Length > 0) return urls;
        string[] set = [.. Ports(configuration, "http"), .. Ports(configuration, "https"), .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? string.Empty)];
        return set.Length > 0 ? set : [Usual];
    }

    /// <summary>An address as this machine reaches it: plain http where there is a choice.</summary>
    public static Uri Local(IConfiguration configuration)
    {
        var first = Addresses(configuration).OrderBy(address => address.StartsWith("https", StringComparison.OrdinalIgnoreCase)).First();
        if (!IsAddress(first)) throw Wrong(first);
        var parsed = BindingAddress.Parse(first);
        return new UriBuilder(parsed.Scheme, parsed.IsUnixPipe || parsed.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : parsed.Host, parsed.Port).Uri;
    }

    /// <summary>Refuses an address that is none, and a Production that people would reach without encryption.</summary>
    public static void Check(IConfiguration configuration, IHostEnvironment environment, HostSettings settings)
    {
        var addresses = Addresses(configuration);
        if (addresses.FirstOrDefault(address => !IsAddress(address)) is { } wrong)
            throw Wrong(wrong);
        if (!environment.IsDevelopment() && settings.TrustedProxies.Count == 0 && !addresses.Any(address => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)))
            throw new StartRefusedException($"{environment.EnvironmentName} needs https: set Urls (ASPNETCORE_URLS) to an https address with a certificate, or set Proxy:Trusted to the address of the proxy that ends https before the app.");
    }

    /// <summary>Sets the usual address when none is set.</summary>
    public static void ListenAsSet(this WebApplicationBuilder builder)
    {
        if (Addresses(builder.Configuration) is [Usual]) builder.WebHost.UseUrls(Usual);
    }

    private static StartRefusedException Wrong(string address) => new($"Urls (ASPNETCORE_URLS) holds \"{address}\", which is no address to listen on: write it like http://localhost:5080.");

    private static IEnumerable<string> Ports(IConfiguration configuration, string scheme) =>
        (configuration[$"{scheme}_ports"] ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(port => $"{scheme}://*:{port}");

    private static bool IsAddress(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            return parsed.Port is >= 0 and <= ushort.MaxValue && (parsed.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || parsed.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
