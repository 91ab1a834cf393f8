using System.Net;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>The protection of every answer, errors and files included, and what sets the two rooms apart.</summary>
public sealed class HeaderTests(Site site) : IClassFixture<Site>
{
    private const string ReadingRoom = "default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/methodology", 200)]
    [InlineData("/reading.css", 200)]
    [InlineData("/nothing-here", 404)]
    [InlineData("/disputes/nothing-here", 404)]
    [InlineData("/health/live", 200)]
    public async Task The_reading_room_loads_its_own_styles_only_and_sets_no_cookie(string path, int status)
    {
        using var answer = await Get(path);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(ReadingRoom, Header(answer, "Content-Security-Policy"));
        Protected(answer);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        if (!path.StartsWith("/health", StringComparison.Ordinal)) Assert.NotEqual(true, answer.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/desk", 302)]
    [InlineData("/desk/nothing-here", 404)]
    [InlineData("/account/sign-in", 200)]
    [InlineData("/_blazor", 401)]
    public async Task The_newsroom_runs_its_own_scripts_only_and_is_never_stored(string path, int status)
    {
        using var answer = await Get(path);
        Assert.Equal(status, (int)answer.StatusCode);
        var policy = Header(answer, "Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Protected(answer);
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused_with_the_same_headers()
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative)) { Headers = { Host = "evil.example" } };
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Protected(answer);
    }

    [Fact]
    public async Task A_public_page_has_no_script_and_no_inline_style()
    {
        using var answer = await Get("/");
        var html = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task HEAD_is_answered_like_GET_without_a_body()
    {
        using var client = site.CreateClient();
        foreach (var (path, status) in new[] { ("/", HttpStatusCode.OK), ("/nothing-here", HttpStatusCode.NotFound), ("/reading.css", HttpStatusCode.OK) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
            using var answer = await client.SendAsync(request);
            Assert.Equal(status, answer.StatusCode);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        }
    }

    private static void Protected(HttpResponseMessage answer)
    {
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));

    private async Task<HttpResponseMessage> Get(string path)
    {
        using var client = site.CreateClient();
        return await client.GetAsync(new Uri(path, UriKind.Relative));
    }
}
