using System.Net;

namespace ClaimTracker.Web.Tests.Account;

/// <summary>Invitations and reset links, from the administrator's page to the first sign-in.</summary>
public sealed class LinkPageTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task An_invitation_leads_to_an_account()
    {
        using var person = house.Visitor();
        await person.Open(await house.Invite("invited@newsroom.test", "fact-checker", "editor"));
        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.Contains("invited@newsroom.test", person.Text, StringComparison.Ordinal);
        Assert.Equal("no-referrer", person.Page.QuerySelector("meta[name='referrer']")?.GetAttribute("content"));
        Assert.Contains("no-store", person.Answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        await person.Send("accept", ("Password", "short"), ("PasswordAgain", "short"), ("PublicName", "Ada"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("at least 12 characters", person.Beside("Password"), StringComparison.Ordinal);
        Assert.Equal("Ada", person.ValueOf("PublicName"));
        Assert.True(string.IsNullOrEmpty(person.ValueOf("Password")));
        await person.Send("accept", ("Password", House.Password), ("PasswordAgain", House.Password));
        Assert.Equal(HttpStatusCode.SeeOther, person.Status);
        await person.Follow();
        Assert.Contains("Your account is ready", person.Text, StringComparison.Ordinal);
        await person.Send("sign-in", ("Email", "invited@newsroom.test"), ("Password", House.Password));
        Assert.Equal("/account/second-factor", person.LedTo);
        await Device.Connect(person);
        await person.Open("/account");
        Assert.Equal("Ada", person.ValueOf("PublicName"));
    }

    [Theory]
    [InlineData("/account/invitation?token=nonsense", "This invitation does not work")]
    [InlineData("/account/invitation", "This invitation does not work")]
    [InlineData("/account/reset?token=nonsense", "This reset link does not work")]
    [InlineData("/account/first-administrator?token=nonsense", "This set-up link does not work")]
    public async Task A_link_that_does_not_work_says_so_and_what_to_do(string link, string words)
    {
        using var person = house.Visitor();
        await person.Open(link);
        Assert.Equal(HttpStatusCode.Gone, person.Status);
        Assert.Contains(words, person.Text, StringComparison.Ordinal);
        Assert.Null(person.Page.QuerySelector("input[type='password']"));
    }

    [Fact]
    public async Task A_link_that_dies_while_the_form_is_open_keeps_what_was_typed()
    {
        var link = await house.Invite("slow@newsroom.test", "fact-checker");
        using var person = house.Visitor();
        await person.Open(link);
        await house.Invite("slow@newsroom.test", "fact-checker");
        await person.Send("accept", ("Password", House.Password), ("PasswordAgain", House.Password), ("PublicName", "Slow"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("replaced by a newer one", person.Text, StringComparison.Ordinal);
        Assert.Equal("Slow", person.ValueOf("PublicName"));
    }

    [Fact]
    public async Task A_reset_link_leads_to_a_new_password()
    {
        await house.Join("forgetful@newsroom.test", "fact-checker");
        using var still = await house.SignedIn("forgetful@newsroom.test", House.Password);
        using var administrator = await house.SignedIn(House.Administrator);
        await administrator.Open($"/desk/people/{await house.IdOf("forgetful@newsroom.test")}");
        await administrator.Send("link");
        Assert.Contains("shown only now", administrator.Text, StringComparison.Ordinal);
        using var person = house.Visitor();
        await person.Open(administrator.Link);
        await person.Send("reset", ("Password", House.OtherPassword), ("PasswordAgain", House.Password));
        Assert.Contains("differ", person.Beside("PasswordAgain"), StringComparison.Ordinal);
        await person.Send("reset", ("Password", House.OtherPassword), ("PasswordAgain", House.OtherPassword));
        await person.Follow();
        Assert.Contains("The password is changed", person.Text, StringComparison.Ordinal);
        await person.SignIn("forgetful@newsroom.test", House.OtherPassword);
        await still.Open("/account");
        Assert.Equal(HttpStatusCode.Redirect, still.Status);
    }
}
