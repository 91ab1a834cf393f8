using System.Net;

namespace ClaimTracker.Web.Tests.Account;

/// <summary>What an administrator does to accounts, and what a person does to their own.</summary>
public sealed class PeoplePageTests(House house) : IClassFixture<House>
{
    [Fact]
    public async Task The_list_says_every_state_in_words()
    {
        await house.Invite("waiting@newsroom.test", "editor");
        using var administrator = await house.SignedIn(House.Administrator);
        await administrator.Open("/desk/people");
        var row = administrator.Page.QuerySelectorAll("tbody tr").Single(one => one.TextContent.Contains("waiting@newsroom.test", StringComparison.Ordinal)).TextContent;
        Assert.Contains("invited invitation works until", row, StringComparison.Ordinal);
        Assert.Contains("sample account", administrator.Text, StringComparison.Ordinal);
        Assert.NotNull(administrator.Page.QuerySelector("table caption"));
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_beside_its_field_and_kept()
    {
        using var administrator = await house.SignedIn(House.Administrator);
        await administrator.Open("/desk/people/invite");
        await administrator.Send("save", ("Email", "nobody"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("name@newsroom.example", administrator.Beside("Email"), StringComparison.Ordinal);
        Assert.Equal("nobody", administrator.ValueOf("Email"));
        await administrator.Send("save", ("Email", "somebody@newsroom.test"));
        Assert.Contains("at least one role", administrator.Beside("Roles"), StringComparison.Ordinal);
        await administrator.Send("save", ("Email", "editor@sample.test"), ("Roles", "editor"));
        Assert.Contains("has an account already", administrator.Beside("Email"), StringComparison.Ordinal);
        Assert.NotNull(administrator.Page.QuerySelector("input[value='editor'][checked]"));
    }

    [Fact]
    public async Task New_roles_hold_with_the_next_request_of_the_person()
    {
        await house.Join("riser@newsroom.test", "fact-checker");
        using var person = await house.SignedIn("riser@newsroom.test", House.Password);
        await person.Follow();
        Assert.Equal(HttpStatusCode.OK, person.Status);
        using var administrator = await house.SignedIn(House.Administrator);
        var page = $"/desk/people/{await house.IdOf("riser@newsroom.test")}";
        await administrator.Open(page);
        await administrator.Send("save", ("Roles", "administrator"));
        Assert.Equal((HttpStatusCode.SeeOther, page), (administrator.Status, administrator.LedTo));
        await person.Open("/desk");
        Assert.Equal(HttpStatusCode.Redirect, person.Status);
        await person.SignIn("riser@newsroom.test", House.Password);
        Assert.Equal("/account/second-factor", person.LedTo);
        await Device.Connect(person);
        await person.Open("/desk/people");
        Assert.Equal(HttpStatusCode.OK, person.Status);
    }

    [Fact]
    public async Task A_stale_choice_of_roles_is_kept_and_can_be_saved_after_a_look()
    {
        await house.Join("contested@newsroom.test", "fact-checker");
        var page = $"/desk/people/{await house.IdOf("contested@newsroom.test")}";
        using var first = await house.SignedIn(House.Administrator);
        using var second = await house.SignedIn(House.Administrator);
        await first.Open(page);
        await second.Open(page);
        await first.Send("save", ("Roles", "editor"));
        await second.Send("save", ("Roles", "fact-checker"), ("Roles", "administrator"));
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("Somebody else changed this account", second.Text, StringComparison.Ordinal);
        Assert.NotNull(second.Page.QuerySelector("input[value='administrator'][checked]"));
        await second.Send("save");
        Assert.Equal(HttpStatusCode.SeeOther, second.Status);
    }

    [Fact]
    public async Task Deactivating_and_reactivating_an_account()
    {
        await house.Join("leaver@newsroom.test", "fact-checker");
        using var person = await house.SignedIn("leaver@newsroom.test", House.Password);
        using var administrator = await house.SignedIn(House.Administrator);
        var page = $"/desk/people/{await house.IdOf("leaver@newsroom.test")}";
        await administrator.Open(page);
        await administrator.Send("deactivate");
        await administrator.Follow();
        Assert.Contains("deactivated", administrator.Page.QuerySelector(".facts .state")?.TextContent, StringComparison.Ordinal);
        await person.Open("/account");
        Assert.Equal(HttpStatusCode.Redirect, person.Status);
        await administrator.Send("reactivate");
        await administrator.Follow();
        Assert.Equal("active", administrator.Page.QuerySelector(".facts .state")?.TextContent);
        await person.SignIn("leaver@newsroom.test", House.Password);
    }

    [Fact]
    public async Task The_last_administrator_stays_whatever_the_page_offers()
    {
        await using var alone = new House();
        using var administrator = await alone.SignedIn(House.Administrator);
        await administrator.Open($"/desk/people/{await alone.IdOf(House.Administrator)}");
        await administrator.Send("save", ("Roles", "editor"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("last active administrator", administrator.Beside("Roles"), StringComparison.Ordinal);
        await administrator.Send("deactivate");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("your own account", administrator.Text, StringComparison.Ordinal);
        await administrator.Open($"/desk/people/{Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, administrator.Status);
    }

    [Fact]
    public async Task A_person_keeps_their_own_account()
    {
        await house.Join("owner@newsroom.test", "fact-checker");
        using var elsewhere = await house.SignedIn("owner@newsroom.test", House.Password);
        using var person = await house.SignedIn("owner@newsroom.test", House.Password);
        await person.Open("/account");
        await person.Send("save", ("PublicName", new string('x', 81)));
        Assert.Contains("at most 80", person.Beside("PublicName"), StringComparison.Ordinal);
        Assert.Equal(81, person.ValueOf("PublicName")?.Length);
        await person.Send("save", ("PublicName", "An Owner"));
        await person.Follow();
        Assert.Equal("An Owner", person.ValueOf("PublicName"));
        await person.Open("/account/password");
        await person.Send("save", ("CurrentPassword", "not the password"), ("Password", House.OtherPassword), ("PasswordAgain", House.OtherPassword));
        Assert.Contains("not your current password", person.Beside("CurrentPassword"), StringComparison.Ordinal);
        await person.Send("save", ("CurrentPassword", House.Password), ("Password", House.OtherPassword), ("PasswordAgain", House.OtherPassword));
        Assert.Equal("/account/sign-in?news=password", person.LedTo);
        await elsewhere.Open("/account");
        Assert.Equal(HttpStatusCode.Redirect, elsewhere.Status);
        await person.SignIn("owner@newsroom.test", House.OtherPassword);
        await person.Open("/account");
        await person.Send("everywhere");
        Assert.Equal("/account/sign-in?news=everywhere", person.LedTo);
        await person.Open("/account");
        Assert.Equal(HttpStatusCode.Redirect, person.Status);
    }
}
