using System.Net;
using System.Net.WebSockets;
using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>Circuits are for signed-in people on our own pages, counted, and closed when their session ends, nobody uses them, or nothing comes from them.</summary>
public sealed class CircuitLimitTests
{
    private const string Checker = "fact-checker@sample.test";

    [Fact]
    public async Task A_socket_needs_sign_in_and_our_own_origin()
    {
        await using var site = new CircuitSite();
        using var person = await site.SignIn(Checker);
        using var socket = await site.Open(person);
        Assert.Equal(WebSocketState.Open, socket.State);
        foreach (var (visitor, origin) in new[] { (null, "https://localhost"), (person, "https://evil.example"), (person, "null"), (person, (string?)null) })
            await Assert.ThrowsAsync<InvalidOperationException>(() => site.Open(visitor, origin));
        using var poll = await site.Factory.CreateClient().SendAsync(Ask(person, "/_blazor?id=1"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, poll.StatusCode);
    }

    [Fact]
    public async Task Circuits_are_capped_per_person_and_in_total()
    {
        await using var site = new CircuitSite(("Circuits:PerPerson", "2"), ("Circuits:Total", "3"));
        using var checker = await site.SignIn(Checker);
        using var editor = await site.SignIn("editor@sample.test");
        using var first = await site.Open(checker);
        using var second = await site.Open(checker);
        Assert.Contains("429", (await Assert.ThrowsAsync<InvalidOperationException>(() => site.Open(checker))).Message, StringComparison.Ordinal);
        using var third = await site.Open(editor);
        Assert.Contains("503", (await Assert.ThrowsAsync<InvalidOperationException>(() => site.Open(editor))).Message, StringComparison.Ordinal);
        first.Abort();
        first.Dispose();
        await Until(site, 2);
        using var again = await site.Open(editor);
    }

    [Fact]
    public async Task A_silent_socket_is_cut_within_a_minute_and_one_that_pings_is_not()
    {
        await using var site = new CircuitSite();
        using var person = await site.SignIn(Checker);
        using var silent = await site.Open(person);
        using var pinging = await site.Open(person);
        await site.Pass(TimeSpan.FromSeconds(60), pinging);
        Assert.Equal((true, false), (await CircuitSite.IsCut(silent), await CircuitSite.IsCut(pinging)));
    }

    [Fact]
    public async Task A_circuit_that_nobody_uses_for_half_an_hour_is_closed()
    {
        await using var site = new CircuitSite();
        using var person = await site.SignIn(Checker);
        using var socket = await site.Open(person);
        await site.Pass(TimeSpan.FromMinutes(29), socket);
        await Until(site, 1);
        await site.Pass(TimeSpan.FromSeconds(70), socket);
        Assert.True(await CircuitSite.IsCut(socket));
    }

    [Theory]
    [InlineData("end")]
    [InlineData("roles")]
    [InlineData("deactivate")]
    public async Task What_ends_a_session_ends_its_circuits_within_a_minute(string deed)
    {
        await using var site = new CircuitSite();
        using var person = await site.SignIn(Checker);
        using var other = await site.SignIn("second-checker@sample.test");
        using var socket = await site.Open(person);
        using var untouched = await site.Open(other);
        await Do(site, deed);
        await site.Pass(TimeSpan.FromSeconds(50), socket, untouched);
        Assert.Equal((true, false), (await CircuitSite.IsCut(socket), await CircuitSite.IsCut(untouched)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.Open(person));
    }

    private static async Task Do(CircuitSite site, string deed)
    {
        await using var scope = site.Factory.Services.CreateAsyncScope();
        await using var data = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<ClaimTrackerContext>>().CreateDbContextAsync();
        var administrator = Actor.Person((await data.Users.SingleAsync(account => account.Email == "admin@sample.test")).Id);
        var person = await data.Users.SingleAsync(account => account.Email == Checker);
        var outcome = deed switch
        {
            "end" => await scope.ServiceProvider.GetRequiredService<EndSession>().Do(administrator, (await data.Set<AccountSession>().SingleAsync(session => session.AccountId == person.Id)).Id),
            "roles" => await scope.ServiceProvider.GetRequiredService<SetRoles>().Do(administrator, person.Id, new RolesDraft { Roles = ["editor"], Seen = person.ConcurrencyStamp }),
            _ => await scope.ServiceProvider.GetRequiredService<DeactivateAccount>().Do(administrator, person.Id),
        };
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    private static async Task Until(CircuitSite site, int open)
    {
        var circuits = site.Factory.Services.GetRequiredService<OpenCircuits>();
        await Eventually.Holds(() => circuits.All().Count == open);
    }

    private static HttpRequestMessage Ask(Account.Visitor person, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"https://localhost{path}"));
        request.Headers.Add("Cookie", person.Cookies);
        return request;
    }
}
