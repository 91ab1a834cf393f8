using AngleSharp;
using AngleSharp.Dom;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Accounts.Start;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Sample;
using ClaimTracker.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Public;

/// <summary>The reading room over HTTP with the sample disputes published in it, of which one was withdrawn.</summary>
public sealed class ReadingRoom : IAsyncLifetime
{
    public const string Ganja = "/disputes/ganja-strike-2020-10-11";
    public const string Withdrawn = "/disputes/border-shelling-2020-10";

    private readonly Site site = Site.With(("RequestRates:Reads", "100000"));

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EnsureRoles>().Do();
        await scope.ServiceProvider.GetRequiredService<LoadSample>().Do();
        await using var data = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<ClaimTrackerContext>>().CreateDbContextAsync();
        var dispute = await data.Disputes.SingleAsync(row => row.Slug == Withdrawn.Substring("/disputes/".Length));
        var outcome = await scope.ServiceProvider.GetRequiredService<WithdrawDispute>().Do(await Editor(data), dispute.Id, dispute.Version, "It mixed two shellings into one.");
        Assert.True(outcome.IsDone, outcome.Sentence);
        Client = site.CreateClient();
    }

    /// <summary>The page at an address, with its status.</summary>
    public async Task<(int Status, IDocument Page)> Read(string address)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html)));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await site.DisposeAsync();
    }

    private static async Task<Actor> Editor(ClaimTrackerContext data)
    {
        const string Email = "editor@reading-room.test";
        data.Acting = new Acting(Actor.Job("reading room"), nameof(ReadingRoom), TimeProvider.System.GetUtcNow());
        var account = new Accounts.Account { UserName = Email, NormalizedUserName = Email.ToUpperInvariant(), Email = Email, NormalizedEmail = Email.ToUpperInvariant(), SecurityStamp = Email };
        var role = await data.Roles.SingleAsync(row => row.Name == nameof(Vocabulary.Role.Editor));
        data.Add(account);
        data.Add(new IdentityUserRole<Guid> { UserId = account.Id, RoleId = role.Id });
        await data.SaveChangesAsync();
        var session = data.Add(new AccountSession(account.Id, data.Acting.At, SignInProof.Code, new SignInPlace("a test on a database"))).Entity;
        await data.SaveChangesAsync();
        return Actor.Person(account.Id, session.Id);
    }
}
