using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>Every address has a rule of its own; what has none is closed. Circuits are for signed-in people on our own pages.</summary>
public sealed class DoorTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Newsroom = ["/desk", "/_blazor", "/account"];

    [Fact]
    public void Every_address_says_who_may_come_in()
    {
        var silent = Addresses().Where(address => address.Order < int.MaxValue).Where(address => address.Metadata.GetMetadata<IAllowAnonymous>() is null && address.Metadata.GetMetadata<IAuthorizeData>() is null);
        Assert.Empty(silent.Select(address => address.DisplayName));
        Assert.NotEmpty(Addresses());
    }

    [Fact]
    public void No_address_of_the_desk_and_no_circuit_is_open_to_everybody()
    {
        var closed = Addresses().Where(address => PathOf(address).Split('/') is [_, "desk" or "_blazor", ..]).ToList();
        Assert.NotEmpty(closed);
        Assert.Empty(closed.Where(address => address.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(PathOf));
    }

    [Fact]
    public void Nothing_is_posted_in_the_reading_room()
    {
        var posted = Addresses().Where(address => !Newsroom.Any(start => PathOf(address).StartsWith(start, StringComparison.Ordinal)))
            .Where(address => !PathOf(address).StartsWith("/_framework", StringComparison.Ordinal))
            .Where(address => address.Metadata.GetMetadata<HttpMethodMetadata>() is { } methods && methods.HttpMethods.Contains("POST", StringComparer.Ordinal));
        Assert.Empty(posted.Select(PathOf));
    }

    [Fact]
    public async Task An_address_without_a_rule_is_closed()
    {
        var policies = site.Services.GetRequiredService<IAuthorizationPolicyProvider>();
        var fallback = await policies.GetFallbackPolicyAsync();
        Assert.NotNull(fallback);
        Assert.Contains(fallback.Requirements, requirement => requirement is Microsoft.AspNetCore.Authorization.Infrastructure.DenyAnonymousAuthorizationRequirement);
    }

    [Theory]
    [InlineData("POST", "/_blazor/negotiate?negotiateVersion=1", "https://localhost", 401)]
    [InlineData("POST", "/_blazor/negotiate?negotiateVersion=1", "https://evil.example", 403)]
    [InlineData("POST", "/_blazor/negotiate?negotiateVersion=1", "null", 403)]
    [InlineData("POST", "/_blazor/negotiate?negotiateVersion=1", null, 403)]
    [InlineData("GET", "/_blazor", "https://evil.example", 403)]
    [InlineData("GET", "/_blazor/initializers", null, 302)]
    public async Task A_circuit_needs_sign_in_and_our_own_origin(string method, string path, string? origin, int status)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (origin is not null) request.Headers.Add("Origin", origin);
        using var answer = await client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Both_rooms_share_the_redirect_address_without_a_quarrel()
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(new Uri("/_framework/opaque-redirect?url=x", UriKind.Relative));
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    private IEnumerable<RouteEndpoint> Addresses() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string PathOf(RouteEndpoint address) => "/" + address.RoutePattern.RawText?.TrimStart('/');
}
