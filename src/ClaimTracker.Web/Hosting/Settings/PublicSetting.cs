using ClaimTracker.Data.Starting;
using ClaimTracker.Publication;

namespace ClaimTracker.Web.Hosting;

/// <summary>What the public pages say about the site: its address and where errors are reported. Both may be empty; neither may be wrong.</summary>
public static class PublicSetting
{
    /// <summary>The address of the site; empty when none is set.</summary>
    public static Uri? Read(IConfiguration configuration)
    {
        if (configuration["Public:ReportAddress"] is { Length: > 0 } report && !Imprint.IsReportAddress(report))
            throw new StartRefusedException($"Public:ReportAddress is \"{report}\": set it to a mail address or a full web address where readers report an error.");
        if (configuration["Public:BaseAddress"] is not { Length: > 0 } address) return null;
        return IsWeb(address) ? new Uri(address) : throw new StartRefusedException($"Public:BaseAddress is \"{address}\": set it to the full address of the site, such as https://claims.example.org.");
    }

    private static bool IsWeb(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.Query.Length == 0;
}
