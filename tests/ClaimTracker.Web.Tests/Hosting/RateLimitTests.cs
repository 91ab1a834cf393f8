using System.Globalization;
using System.Net;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>One address that asks too often is told in words when to come back; posts and sign-ins are counted apart from reading.</summary>
public sealed class RateLimitTests
{
    [Fact]
    public async Task Too_many_reads_are_refused_in_words_with_a_time()
    {
        await using var site = Site.With(("RequestRates:Reads", "3"));
        using var client = site.CreateClient();
        for (var read = 0; read < 3; read++) Assert.Equal(HttpStatusCode.OK, await Status(client.GetAsync(new Uri("/methodology", UriKind.Relative))));
        using var refused = await client.GetAsync(new Uri("/methodology", UriKind.Relative));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        var wait = int.Parse(Assert.Single(refused.Headers.GetValues("Retry-After")), CultureInfo.InvariantCulture);
        Assert.InRange(wait, 1, 60);
        var words = await refused.Content.ReadAsStringAsync();
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Wait {wait} seconds"), words, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.TooManyRequests, await Status(Post(client, "/nothing-here")));
    }

    [Theory]
    [InlineData("RequestRates:Accounts", "/account/nothing-here", "/desk/nothing-here")]
    [InlineData("RequestRates:Posts", "/desk/nothing-here", "/account/nothing-here")]
    public async Task Posts_are_counted_by_kind(string setting, string limited, string other)
    {
        await using var site = Site.With((setting, "2"));
        using var client = site.CreateClient();
        for (var post = 0; post < 2; post++) Assert.NotEqual(HttpStatusCode.TooManyRequests, await Status(Post(client, limited)));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Status(Post(client, limited)));
        Assert.NotEqual(HttpStatusCode.TooManyRequests, await Status(Post(client, other)));
        Assert.Equal(HttpStatusCode.OK, await Status(client.GetAsync(new Uri("/methodology", UriKind.Relative))));
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string path)
    {
        using var form = new FormUrlEncodedContent([new("a", "b")]);
        return await client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    private static async Task<HttpStatusCode> Status(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        return answer.StatusCode;
    }
}
