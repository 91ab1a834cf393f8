using System.Globalization;
using System.Text;
using System.Xml;
using ClaimTracker.Board;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Public.Feeds;

/// <summary>What search engines are told: <c>robots.txt</c>, and sitemaps (sitemaps.org 0.9) of everything that is published, samples left out (rule 11). Each file covers a range of the board's numbers, so that none grows too large.</summary>
public static class SitemapEndpoints
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string MediaType = "application/xml; charset=utf-8";
    private static readonly string[] Standing = [Addresses.Board, Addresses.AllCorrections, Addresses.Methodology, Addresses.Corrections, Addresses.About, Addresses.Report, Addresses.ForMachines];

    public static void MapSitemaps(this IEndpointRouteBuilder site)
    {
        site.MapGet("/robots.txt", static (HttpContext context, IOptions<PublicOptions> options) =>
            Results.Text($"User-agent: *\nDisallow: /desk\nDisallow: /account\n\nSitemap: {SiteAddress.Of(options.Value, context.Request)}/sitemap.xml\n", "text/plain; charset=utf-8"));
        site.MapGet("/sitemap.xml", Index);
        site.MapGet("/sitemaps/pages.xml", static (HttpContext context, IOptions<PublicOptions> options) => Urls(context, options, Standing.Select(page => new SitemapLine(page, ChangedAt: null))));
        site.MapGet("/sitemaps/{number:int:min(0)}.xml", Range);
    }

    private static async Task<IResult> Index(HttpContext context, ReadSitemap read, IOptions<PublicOptions> options, CancellationToken stop)
    {
        var address = SiteAddress.Of(options.Value, context.Request);
        var ranges = await read.Ranges(stop);
        return Written("sitemapindex", xml =>
        {
            foreach (var name in Enumerable.Range(0, ranges).Select(range => range.ToString(CultureInfo.InvariantCulture)).Prepend("pages"))
                Element(xml, "sitemap", $"{address}/sitemaps/{name}.xml", changedAt: null);
        });
    }

    private static async Task<IResult> Range(int number, HttpContext context, ReadSitemap read, IOptions<PublicOptions> options, CancellationToken stop) =>
        number < await read.Ranges(stop)
            ? Urls(context, options, (await read.Range(number, stop)).Select(line => line with { Path = line.ClaimId is { } claim ? Addresses.Claim(claim) : Addresses.Dispute(line.Path) }))
            : Results.NotFound();

    private static IResult Urls(HttpContext context, IOptions<PublicOptions> options, IEnumerable<SitemapLine> lines)
    {
        var address = SiteAddress.Of(options.Value, context.Request);
        return Written("urlset", xml =>
        {
            foreach (var line in lines) Element(xml, "url", address + line.Path, line.ChangedAt);
        });
    }

    private static IResult Written(string root, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement(root, Namespace);
            write(xml);
            xml.WriteEndElement();
        }
        return Results.Bytes(bytes.ToArray(), MediaType);
    }

    private static void Element(XmlWriter xml, string name, string address, DateTimeOffset? changedAt)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteElementString("loc", Namespace, address);
        if (changedAt is { } at) xml.WriteElementString("lastmod", Namespace, at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
