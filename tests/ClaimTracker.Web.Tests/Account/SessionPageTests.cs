using System.Net;
using ClaimTracker.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Web.Tests.Account;

/// <summary>Where a person is signed in, and how a session ends.</summary>
public sealed class SessionPageTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task A_person_sees_their_sessions_and_ends_one()
    {
        const string Email = "traveller@newsroom.test";
        await house.Join(Email, "fact-checker");
        using var here = await house.SignedIn(Email, House.Password);
        using var there = await house.SignedIn(Email, House.Password);
        await here.Open("/account/sessions");
        Assert.Equal(2, here.Page.QuerySelectorAll(".sessions > li").Length);
        var other = here.Page.QuerySelectorAll(".sessions > li").Single(row => !row.TextContent.Contains("(this one)", StringComparison.Ordinal));
        await here.SendAs("end", ("Chosen.Session", other.QuerySelector("button")!.GetAttribute("value")!));
        Assert.Equal((HttpStatusCode.SeeOther, "/account/sessions"), (here.Status, here.LedTo));
        await there.Open("/desk");
        Assert.Equal("/account/sign-in?return=%2Fdesk", there.LedTo);
        await here.Open("/desk");
        Assert.Equal(HttpStatusCode.OK, here.Status);
    }

    [Fact]
    public async Task A_session_of_somebody_else_cannot_be_told_from_one_that_does_not_exist()
    {
        using var administrator = await house.SignedIn(House.Administrator);
        await administrator.Open("/account/sessions");
        var foreign = administrator.Page.QuerySelector(".sessions button")!.GetAttribute("value")!;
        using var person = await house.SignedIn("fact-checker@sample.test");
        await person.Open("/account/sessions");
        var answers = new List<string>();
        foreach (var id in new[] { foreign, Guid.NewGuid().ToString(), "no id", "" })
        {
            await person.SendAs("end", ("Chosen.Session", id));
            Assert.Equal(HttpStatusCode.NotFound, person.Status);
            answers.Add(person.Page.QuerySelector(".refusal")!.TextContent);
        }
        Assert.Single(answers.Distinct(StringComparer.Ordinal));
        await administrator.Open("/account");
        Assert.Equal(HttpStatusCode.OK, administrator.Status);
    }

    [Fact]
    public async Task An_administrator_ends_any_session()
    {
        const string Email = "watched@newsroom.test";
        await house.Join(Email, "fact-checker");
        using var person = await house.SignedIn(Email, House.Password);
        using var administrator = await house.SignedIn(House.Administrator);
        await administrator.Open($"/desk/people/{await house.IdOf(Email)}");
        await administrator.SendAs("end", ("Chosen.Session", administrator.Page.QuerySelector(".sessions button")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.SeeOther, administrator.Status);
        await person.Open("/desk");
        Assert.Equal(HttpStatusCode.Redirect, person.Status);
    }

    [Fact]
    public async Task Who_signed_in_long_ago_signs_in_again_before_changing_how()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var quiet = Site.With(("RequestRates:Accounts", "1000"));
        await using var site = quiet.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton<TimeProvider>(clock)));
        using var person = new Visitor(site);
        await person.SignIn("fact-checker@sample.test");
        clock.Advance(TimeSpan.FromMinutes(11));
        await person.Open("/account/authenticator");
        Assert.Null(person.Page.QuerySelector("svg.qr"));
        var again = person.Page.QuerySelector("main a.button")!.GetAttribute("href")!;
        Assert.Equal("/account/sign-in?news=again&return=%2Faccount%2Fauthenticator", again);
        await person.Open(again);
        Assert.Contains("Sign in once more", person.Text, StringComparison.Ordinal);
        await person.Send("sign-in", ("Email", "fact-checker@sample.test"), ("Password", "sample-data-only"));
        Assert.Equal("/account/authenticator", person.LedTo);
        await person.Follow();
        Assert.NotNull(person.Page.QuerySelector("svg.qr"));
        await person.Open("/account/sessions");
        Assert.Single(person.Page.QuerySelectorAll(".sessions > li"));
        clock.Advance(TimeSpan.FromMinutes(61));
        await person.Open("/account");
        Assert.Equal(HttpStatusCode.Redirect, person.Status);
    }
}
