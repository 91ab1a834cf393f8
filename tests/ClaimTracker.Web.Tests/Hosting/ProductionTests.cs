using System.Net;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>Production behind a proxy that ends https: cookies are bound, plain http is sent to https, and a year of https is promised.</summary>
[Collection(Instance.OneAtATime)]
public sealed class ProductionTests : IDisposable
{
    private readonly DirectoryInfo folder = SampleFolder.Copy();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Behind_a_trusted_proxy_https_holds()
    {
        await using var instance = Instance.Start(folder.FullName, [("ASPNETCORE_ENVIRONMENT", "Production"), ("AllowedHosts", "localhost"), ("Proxy:Trusted", "127.0.0.1;::1")]);
        await instance.Ready();
        using var plain = await instance.Client.GetAsync(new Uri("/methodology?a=b", UriKind.Relative));
        Assert.Equal(HttpStatusCode.PermanentRedirect, plain.StatusCode);
        Assert.Equal("https://localhost/methodology?a=b", plain.Headers.Location?.ToString());

        using var page = await Forwarded(instance, "/methodology");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("max-age=31536000", Assert.Single(page.Headers.GetValues("Strict-Transport-Security")));
        Assert.False(page.Headers.Contains("Server"));
        Assert.False(page.Headers.Contains("Set-Cookie"));

        using var signIn = await Forwarded(instance, "/account/sign-in");
        Assert.Equal(HttpStatusCode.OK, signIn.StatusCode);
        var cookie = Assert.Single(signIn.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-claimtracker-form=", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_health_command_asks_the_running_instance()
    {
        (string, string)[] settings = [("ASPNETCORE_ENVIRONMENT", "Production"), ("AllowedHosts", "*.claims.test"), ("Proxy:Trusted", "127.0.0.1")];
        await using (var before = Instance.Start(folder.FullName, settings, "health"))
            Assert.Equal(1, await before.End());
        await using var instance = Instance.Start(folder.FullName, [.. settings, ("ASPNETCORE_ENVIRONMENT", "Development"), ("AllowedHosts", "localhost;*.claims.test")]);
        await instance.Ready();
        await using var probe = Instance.Start(folder.FullName, [.. settings, ("ASPNETCORE_URLS", instance.Address.ToString())], "health");
        Assert.Equal(0, await probe.End());
        Assert.Contains("Healthy", probe.Output, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Forwarded(Instance instance, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        return await instance.Client.SendAsync(request);
    }
}
