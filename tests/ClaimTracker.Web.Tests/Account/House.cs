using ClaimTracker.Data;
using ClaimTracker.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Account;

/// <summary>A site in Development with its sample accounts, that lets a test post as often as it likes.</summary>
public sealed class House : IAsyncDisposable
{
    public const string Password = "copper lantern orbit";
    public const string OtherPassword = "velvet harbour sketch";
    public const string Administrator = "admin@sample.test";

    public Site Site { get; } = Site.With(("RequestRates:Accounts", "10000"), ("RequestRates:Posts", "10000"));

    public Visitor Visitor() => new(Site);

    public async Task<Visitor> SignedIn(string email, string password = ClaimTracker.Accounts.Passwords.PasswordRule.OfSamples)
    {
        var visitor = Visitor();
        await visitor.SignIn(email, password);
        return visitor;
    }

    /// <summary>Invites a person and answers the link.</summary>
    public async Task<string> Invite(string email, params string[] roles)
    {
        using var administrator = await SignedIn(Administrator);
        await administrator.Open("/desk/people/invite");
        await administrator.Send("save", [("Email", email), .. roles.Select(role => ("Roles", role))]);
        return administrator.Link;
    }

    /// <summary>A new person who accepted the invitation.</summary>
    public async Task Join(string email, params string[] roles)
    {
        using var person = Visitor();
        await person.Open(await Invite(email, roles));
        await person.Send("accept", ("Password", Password), ("PasswordAgain", Password));
    }

    public async Task<Guid> IdOf(string email)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        await using var data = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<ClaimTrackerContext>>().CreateDbContextAsync();
        return (await data.Users.SingleAsync(account => account.Email == email)).Id;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
