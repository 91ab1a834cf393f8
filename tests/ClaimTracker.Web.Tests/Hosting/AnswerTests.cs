using System.Net;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>What cannot be answered is refused in words, with the right status.</summary>
public sealed class AnswerTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("GET", "/nothing-here", HttpStatusCode.NotFound, "Not found")]
    [InlineData("GET", "/desk/nothing-here", HttpStatusCode.NotFound, "Not found")]
    [InlineData("POST", "/methodology", HttpStatusCode.MethodNotAllowed, "does not take that")]
    [InlineData("DELETE", "/desk", HttpStatusCode.MethodNotAllowed, "does not take that")]
    [InlineData("PUT", "/", HttpStatusCode.MethodNotAllowed, "does not take that")]
    [InlineData("GET", "/nothing-here.png", HttpStatusCode.NotFound, "Not found")]
    [InlineData("GET", "/desk/nothing-here.png", HttpStatusCode.NotFound, "Not found")]
    public async Task A_refusal_has_a_page(string method, string path, HttpStatusCode status, string words)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var answer = await client.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.Contains("<h1>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_health_addresses_answer()
    {
        using var client = site.CreateClient();
        foreach (var path in new[] { "/health/live", "/health/ready" })
            Assert.Equal("Healthy", await client.GetStringAsync(new Uri(path, UriKind.Relative)));
    }

    [Fact]
    public async Task The_top_level_wwwroot_is_served()
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(new Uri("/desk.css", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
    }
}
