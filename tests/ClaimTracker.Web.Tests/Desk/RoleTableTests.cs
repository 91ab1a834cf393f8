using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>Role by address, for every page of the newsroom: a new one fails this test until the table says who may open it.</summary>
[Collection(DeskSite.Collection)]
public sealed partial class RoleTableTests(DeskSite desk)
{
    private static readonly string[] Writers =
    [
        "/desk", "/desk/claims/{}/verdict", "/desk/claims/{}/verdict/drop", "/desk/disputes/new", "/desk/disputes/{}", "/desk/disputes/{}/edit", "/desk/disputes/{}/lead",
        "/desk/disputes/{}/assignment", "/desk/disputes/{}/comments", "/desk/disputes/{}/pair", "/desk/disputes/{}/comments/{}",
        "/desk/disputes/{}/related", "/desk/disputes/{}/submit", "/desk/disputes/{}/submission", "/desk/disputes/{}/claims/new", "/desk/disputes/{}/claims/{}",
        "/desk/disputes/{}/claims/{}/remove", "/desk/disputes/{}/claims/{}/verdict", "/desk/disputes/{}/claims/{}/verdict/drop", "/desk/disputes/{}/claims/{}/citations/new",
        "/desk/disputes/{}/claims/{}/citations/{}", "/desk/disputes/{}/links/new", "/desk/disputes/{}/links/{}", "/desk/disputes/{}/origins/{}", "/desk/disputes/{}/replies/new",
        "/desk/disputes/{}/replies/{}", "/desk/disputes/{}/sides/new", "/desk/disputes/{}/sides/{}", "/desk/records", "/desk/records/outlets", "/desk/records/outlets/new",
        "/desk/records/outlets/{}", "/desk/records/parties", "/desk/records/parties/new", "/desk/records/parties/{}", "/desk/records/places", "/desk/records/places/new",
        "/desk/records/places/{}", "/desk/records/sources", "/desk/records/sources/new", "/desk/records/sources/{}", "/desk/records/speakers", "/desk/records/speakers/new",
        "/desk/records/speakers/{}", "/desk/records/topics", "/desk/watched", "/desk/review/{}/second", "/desk/captures/{}", "/desk/find/{}",
    ];

    private static readonly string[] Editors =
    [
        "/desk/disputes/{}/hold", "/desk/disputes/{}/seal", "/desk/seals/{}", "/desk/disputes/{}/look", "/desk/disputes/{}/merge", "/desk/disputes/{}/split", "/desk/disputes/{}/reopen", "/desk/holds/{}", "/desk/disputes/{}/withdraw", "/desk/review/{}/approve", "/desk/review/{}/claims/{}", "/desk/review/{}/assignment", "/desk/review/{}/decline", "/desk/review/{}/release", "/desk/review/{}/return",
    ];

    /// <summary>Writers post there and nobody opens them; <see cref="PairTests"/> posts as each role.</summary>
    private static readonly string[] Posted = ["/desk/disputes/{}/pair/claims/{}", "/desk/disputes/{}/pair/dispute"];

    private static readonly string[] Administrators = ["/desk/checklist", "/desk/history", "/desk/history.csv", "/desk/history.json", "/desk/jobs", "/desk/settings", "/desk/people", "/desk/people/invite", "/desk/people/{}", "/desk/disputes/{}/erase"];

    /// <summary>Writers and legal readers.</summary>
    private static readonly string[] Reviewers = ["/desk/review", "/desk/review/{}", "/desk/interests", "/desk/interests/{}/end", "/desk/as-read.css"];

    private static readonly string[] LegalReaders = ["/desk/review/{}/legal"];

    /// <summary>Editors and administrators decide on an erasure.</summary>
    private static readonly string[] Deciders = ["/desk/erasures", "/desk/erasures/{}"];

    /// <summary>Everybody who works here.</summary>
    private static readonly string[] Staff = ["/desk/workload"];

    private static readonly string[] SignedIn = ["/desk/messages", "/desk/messages/delivery", "/desk/messages/{}", "/account", "/account/authenticator", "/account/passkeys/{}", "/account/password", "/account/second-factor", "/account/sessions"];

    private static readonly string[] Everybody = ["/account/first-administrator", "/account/invitation", "/account/reset", "/account/second-step", "/account/sign-in", "/account/sign-out", "/account/unsubscribe/{}"];

    [Fact]
    public void The_table_names_every_address_of_the_newsroom()
    {
        var addresses = desk.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(address => Parameter().Replace("/" + address.RoutePattern.RawText?.TrimStart('/'), "{}"))
            .Where(path => path.Split('/') is [_, "desk" or "account", ..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(new[] { Writers, Editors, Reviewers, LegalReaders, Posted, Administrators, Deciders, Staff, SignedIn, Everybody }.SelectMany(paths => paths).Order(StringComparer.Ordinal), addresses, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("fact-checker", true, false, false, false)]
    [InlineData("editor", true, true, false, false)]
    [InlineData("admin", false, false, true, false)]
    [InlineData("legal-reader", false, false, false, true)]
    public async Task A_role_opens_what_the_table_gives_it_and_nothing_else(string person, bool writes, bool edits, bool administers, bool readsForLaw)
    {
        using var session = await desk.SignIn(person);
        foreach (var (paths, may) in new[] { (Writers, writes), (Editors, edits), (Reviewers, writes || readsForLaw), (LegalReaders, readsForLaw), (Administrators, administers), (Deciders, edits || administers), (Staff, true), (SignedIn, true) })
        {
            foreach (var path in paths)
            {
                using var answer = await session.Get(Any(path));
                HttpStatusCode[] right = may ? [HttpStatusCode.OK, HttpStatusCode.NotFound] : [HttpStatusCode.Forbidden];
                Assert.True(right.Contains(answer.StatusCode), $"{person} at {path}: {(int)answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task A_visitor_is_led_to_sign_in()
    {
        using var visitor = desk.Site.CreateClient();
        foreach (var path in new[] { Writers, Editors, Reviewers, LegalReaders, Administrators, Deciders, Staff, SignedIn }.SelectMany(paths => paths))
        {
            using var answer = await visitor.GetAsync(new Uri(Any(path), UriKind.Relative));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.StartsWith("/account/sign-in", answer.Headers.Location!.IsAbsoluteUri ? answer.Headers.Location.PathAndQuery : answer.Headers.Location.ToString(), StringComparison.Ordinal);
        }
    }

    /// <summary>An address of that shape at which nothing stands.</summary>
    private static string Any(string path) => path.Replace("{}", path.Contains("captures", StringComparison.Ordinal) ? new string('0', 64) : Guid.NewGuid().ToString(), StringComparison.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();
}
