using System.Net;
using AngleSharp.Html.Parser;
using ClaimTracker.Board;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>Addresses as long as what somebody may paste, on the server that listens in earnest: the one in memory has no limits.</summary>
public sealed class LongAddressTests
{
    private const int Article = 10_000;

    [Fact]
    public async Task A_search_of_ten_thousand_characters_gets_a_page_that_says_what_to_do()
    {
        await using var site = new Site();
        site.UseKestrel(0);
        site.StartServer();
        using var client = new HttpClient { BaseAddress = new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
        foreach (var text in new[] { "a", "Ստ", "😀" })
        {
            var typed = string.Concat(Enumerable.Repeat(text, Article / text.Length));
            using var answer = await client.GetAsync(new Uri($"/?q={Uri.EscapeDataString(typed)}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var html = await answer.Content.ReadAsStringAsync();
            using var page = await new HtmlParser().ParseDocumentAsync(html);
            Assert.Contains("Shorten the text", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
            Assert.Equal(typed[..BoardQuery.SearchLimit], page.QuerySelector("input[name=q]")?.GetAttribute("value"));
            Assert.InRange(html.Length, typed.Length, (20 * Article) + 60_000);
        }
    }
}
