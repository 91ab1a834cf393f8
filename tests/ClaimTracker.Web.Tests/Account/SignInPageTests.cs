using System.Diagnostics;
using System.Net;

namespace ClaimTracker.Web.Tests.Account;

/// <summary>Signing in and out, as a browser does it.</summary>
public sealed class SignInPageTests(House house) : IClassFixture<House>
{
    [Theory]
    [InlineData("fact-checker@sample.test", "/desk")]
    [InlineData("second-checker@sample.test", "/desk")]
    [InlineData("editor@sample.test", "/desk")]
    [InlineData("second-editor@sample.test", "/desk")]
    [InlineData("admin@sample.test", "/desk/people")]
    public async Task Every_sample_account_signs_in_and_lands_where_it_may_be(string email, string lands)
    {
        using var visitor = await house.SignedIn(email);
        Assert.Equal(lands, visitor.LedTo);
        await visitor.Follow();
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Theory]
    [InlineData("/desk/people?a=b", "/desk/people?a=b")]
    [InlineData("//evil.example", "/desk/people")]
    [InlineData("/\\evil.example", "/desk/people")]
    [InlineData("https://evil.example/", "/desk/people")]
    [InlineData("/\t/evil.example", "/desk/people")]
    [InlineData("javascript:alert(1)", "/desk/people")]
    [InlineData("", "/desk/people")]
    public async Task After_signing_in_nobody_is_led_off_this_site(string wanted, string lands)
    {
        using var visitor = house.Visitor();
        await visitor.Open($"/account/sign-in?return={Uri.EscapeDataString(wanted)}");
        await visitor.Send("sign-in", ("Email", House.Administrator), ("Password", "sample-data-only"));
        Assert.Equal((HttpStatusCode.SeeOther, lands), (visitor.Status, visitor.LedTo));
    }

    [Fact]
    public async Task A_page_of_the_desk_asks_for_sign_in_and_is_opened_after_it()
    {
        using var visitor = house.Visitor();
        await visitor.Open("/desk/people");
        Assert.Equal("/account/sign-in?return=%2Fdesk%2Fpeople", visitor.LedTo);
        await visitor.Follow();
        await visitor.Send("sign-in", ("Email", House.Administrator), ("Password", "sample-data-only"));
        Assert.Equal("/desk/people", visitor.LedTo);
    }

    [Fact]
    public async Task A_wrong_password_is_answered_in_words_and_like_an_unknown_account()
    {
        using var visitor = house.Visitor();
        await visitor.Open("/account/sign-in");
        var clock = Stopwatch.StartNew();
        await visitor.Send("sign-in", ("Email", "editor@sample.test"), ("Password", "not the password"));
        var known = (visitor.Status, visitor.Page.QuerySelector(".refusal")?.TextContent);
        Assert.True(clock.ElapsedMilliseconds >= 490, $"It took {clock.ElapsedMilliseconds} ms.");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("Check the e-mail address and the password", visitor.Text, StringComparison.Ordinal);
        Assert.Equal("editor@sample.test", visitor.ValueOf("Email"));
        Assert.DoesNotContain("not the password", await visitor.Answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        clock.Restart();
        await visitor.Send("sign-in", ("Email", "nobody@sample.test"), ("Password", "not the password"));
        Assert.True(clock.ElapsedMilliseconds >= 490, $"It took {clock.ElapsedMilliseconds} ms.");
        Assert.Equal(known, (visitor.Status, visitor.Page.QuerySelector(".refusal")?.TextContent));
    }

    [Fact]
    public async Task Signing_out_is_a_post_that_ends_the_session_and_empties_the_browser()
    {
        using var visitor = await house.SignedIn(House.Administrator);
        await visitor.Follow();
        using var thief = Visitor.WithCookiesOf(visitor, house.Site);
        await thief.Open("/account");
        Assert.Equal(HttpStatusCode.OK, thief.Status);
        await visitor.SignOut();
        Assert.Equal((HttpStatusCode.SeeOther, "/account/sign-in?news=signed-out"), (visitor.Status, visitor.LedTo));
        Assert.Equal("\"cache\", \"storage\"", Assert.Single(visitor.Answer.Headers.GetValues("Clear-Site-Data")));
        await visitor.Follow();
        Assert.Contains("You are signed out.", visitor.Text, StringComparison.Ordinal);
        await thief.Open("/account");
        Assert.Equal(HttpStatusCode.Redirect, thief.Status);
        await visitor.Open("/account/sign-out");
        Assert.NotEqual(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task Signing_out_without_a_form_token_signs_nobody_out()
    {
        using var visitor = await house.SignedIn(House.Administrator);
        await visitor.Follow();
        foreach (var token in visitor.Page.QuerySelectorAll("input[name='__RequestVerificationToken']")) token.SetAttribute("value", "forged");
        await visitor.SignOut();
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        await visitor.Open("/account");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task The_reading_room_knows_nobody_and_sets_no_cookie()
    {
        using var visitor = await house.SignedIn("editor@sample.test");
        await visitor.Open("/methodology");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.False(visitor.Answer.Headers.Contains("Set-Cookie"));
        await visitor.Open("/desk");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task What_the_role_does_not_allow_is_refused_in_words()
    {
        using var visitor = await house.SignedIn("editor@sample.test");
        foreach (var page in new[] { "/desk/people", "/desk/people/invite", $"/desk/people/{await house.IdOf(House.Administrator)}" })
        {
            await visitor.Open(page);
            Assert.Equal(HttpStatusCode.Forbidden, visitor.Status);
            Assert.Contains("Ask an administrator", visitor.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_circuit_asks_again_whether_its_session_holds()
    {
        await using var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(house.Site.Services);
        Assert.IsType<ClaimTracker.Web.Account.CircuitSession>(scope.ServiceProvider.GetService(typeof(Microsoft.AspNetCore.Components.Authorization.AuthenticationStateProvider)));
    }
}
