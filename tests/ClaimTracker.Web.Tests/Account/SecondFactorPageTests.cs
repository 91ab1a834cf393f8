using System.Net;

namespace ClaimTracker.Web.Tests.Account;

/// <summary>The second factor, from the page that sets it up to the second step of a sign-in.</summary>
public sealed class SecondFactorPageTests(House house) : IClassFixture<House>
{
    [Theory]
    [InlineData("editor")]
    [InlineData("administrator")]
    public async Task Without_a_second_factor_nothing_opens_but_the_page_that_sets_it_up(string role)
    {
        var email = $"bare-{role}@newsroom.test";
        await house.Join(email, role);
        using var person = await house.SignedIn(email, House.Password);
        Assert.Equal("/account/second-factor", person.LedTo);
        foreach (var page in role == "editor" ? new[] { "/desk", "/desk/review", "/account", "/account/password", "/account/sessions" } : ["/desk/people", "/desk/history", "/account"])
        {
            await person.Open(page);
            Assert.Equal((HttpStatusCode.Redirect, "/account/second-factor"), (person.Status, person.LedTo));
        }
        await person.Open("/_blazor/initializers");
        Assert.Equal(HttpStatusCode.Forbidden, person.Status);
        await person.Open("/account/second-factor");
        Assert.Contains("Your role asks for a second factor", person.Text, StringComparison.Ordinal);
        await person.SignOut();
        Assert.Equal("/account/sign-in?news=signed-out", person.LedTo);
    }

    [Fact]
    public async Task An_app_is_connected_and_its_codes_sign_in_once_each()
    {
        const string Email = "app@newsroom.test";
        await house.Join(Email, "editor");
        using var person = await house.SignedIn(Email, House.Password);
        var device = await Device.Connect(person);
        Assert.Equal(10, device.RecoveryCodes.Count);
        Assert.Contains("no-store", person.Answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        await person.Open("/desk");
        Assert.Equal(HttpStatusCode.OK, person.Status);
        using var elsewhere = house.Visitor();
        await elsewhere.Open("/account/sign-in?return=%2Fdesk%2Freview");
        await elsewhere.Send("sign-in", ("Email", Email), ("Password", House.Password));
        Assert.Equal("/account/second-step?return=%2Fdesk%2Freview", elsewhere.LedTo);
        await elsewhere.Open("/desk");
        Assert.Equal("/account/sign-in?return=%2Fdesk", elsewhere.LedTo);
        await elsewhere.Open("/account/second-step?return=%2Fdesk%2Freview");
        await elsewhere.Send("second", ("Code", "000 000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, elsewhere.Status);
        Assert.Contains("This code does not work", elsewhere.Beside("Code"), StringComparison.Ordinal);
        Assert.True(string.IsNullOrEmpty(elsewhere.ValueOf("Code")));
        using var thief = Visitor.WithCookiesOf(elsewhere, house.Site);
        await elsewhere.Send("second", ("Code", device.Code(1)));
        Assert.Equal((HttpStatusCode.SeeOther, "/desk/review"), (elsewhere.Status, elsewhere.LedTo));
        await elsewhere.Follow();
        Assert.Equal(HttpStatusCode.OK, elsewhere.Status);
        await thief.Open("/account/second-step");
        await thief.Send("second", ("Code", device.Code(1)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, thief.Status);
        await thief.Send("second", ("Code", device.RecoveryCodes[3].Replace("-", string.Empty, StringComparison.Ordinal)));
        Assert.Equal("/desk", thief.LedTo);
    }

    [Fact]
    public async Task A_forged_key_or_a_wrong_code_connects_nothing()
    {
        const string Email = "forger@newsroom.test";
        await house.Join(Email, "editor");
        using var person = await house.SignedIn(Email, House.Password);
        await person.Open("/account/authenticator");
        Assert.NotNull(person.Page.QuerySelector("svg.qr path[d]"));
        var device = Device.Of(person);
        await person.Send("save", ("Code", "12345"));
        Assert.Contains("does not fit", person.Beside("Code"), StringComparison.Ordinal);
        Assert.Equal(device.Secret, Device.Of(person).Secret);
        await person.SendAs("save", ("_Offer", "forged"), ("Draft.Code", device.Code()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("open for too long", person.Text, StringComparison.Ordinal);
        Assert.NotEqual(device.Secret, Device.Of(person).Secret, StringComparer.Ordinal);
        await person.Open("/desk");
        Assert.Equal("/account/second-factor", person.LedTo);
    }

    [Fact]
    public async Task The_second_step_without_the_first_leads_back()
    {
        using var person = house.Visitor();
        await person.Open("/account/second-step?return=%2Fdesk");
        Assert.Contains("Sign in again with your password", person.Text, StringComparison.Ordinal);
        Assert.Null(person.Page.QuerySelector("input[name='Draft.Code']"));
        Assert.Equal("/account/sign-in?return=%2Fdesk", person.Page.QuerySelector("main a[href^='/account/sign-in']")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Codes_and_passkeys_are_looked_after_on_one_page()
    {
        const string Email = "keeper@newsroom.test";
        await house.Join(Email, "editor");
        using var person = await house.SignedIn(Email, House.Password);
        var device = await Device.Connect(person);
        await person.Open("/account/second-factor");
        Assert.Contains("10 codes are left", person.Text, StringComparison.Ordinal);
        await person.Send("renew-codes");
        Assert.Equal(10, person.Page.QuerySelectorAll(".codes code").Count(code => !device.RecoveryCodes.Contains(code.TextContent, StringComparer.Ordinal)));
        await person.Open("/account/second-factor");
        await person.Send("drop-app");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("Add another first", person.Text, StringComparison.Ordinal);
        foreach (var credential in new[] { "", "{}", "not json", "{\"id\":\"AAAA\",\"type\":\"public-key\"}" })
        {
            await person.SendAs("add-passkey", ("Passkey.Name", "laptop"), ("_Passkey.Credential", credential));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
            Assert.Contains("The passkey was not made", person.Text, StringComparison.Ordinal);
        }
        Assert.Equal("laptop", person.Page.QuerySelector("[name='Passkey.Name']")?.GetAttribute("value"));
        await person.Open("/account/passkeys/0123456789abcdef");
        Assert.Equal(HttpStatusCode.NotFound, person.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AAAA\",\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\",\"userHandle\":\"AAAA\"},\"clientExtensionResults\":{}}")]
    public async Task A_forged_passkey_signs_nobody_in(string credential)
    {
        using var person = house.Visitor();
        await person.Open("/account/sign-in");
        await person.SendAs("passkey", ("_Passkey.Credential", credential));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("could not sign you in with this passkey", person.Text, StringComparison.Ordinal);
        await person.Open("/desk");
        Assert.Equal(HttpStatusCode.Redirect, person.Status);
    }

    [Fact]
    public async Task An_administrator_resets_a_lost_second_factor()
    {
        const string Email = "loser@newsroom.test";
        await house.Join(Email, "editor");
        using var person = await house.SignedIn(Email, House.Password);
        await Device.Connect(person);
        using var administrator = await house.SignedIn(House.Administrator);
        await administrator.Open($"/desk/people/{await house.IdOf(Email)}");
        await administrator.Send("factor");
        Assert.Equal(HttpStatusCode.SeeOther, administrator.Status);
        await person.Open("/desk");
        Assert.Equal("/account/sign-in?return=%2Fdesk", person.LedTo);
        await person.SignIn(Email, House.Password);
        Assert.Equal("/account/second-factor", person.LedTo);
    }
}
