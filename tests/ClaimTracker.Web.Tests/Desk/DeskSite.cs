using ClaimTracker.Data;
using ClaimTracker.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Desk;

/// <summary>One running app for the tests of the newsroom's pages; each test enters what it needs under names of its own.</summary>
public sealed class DeskSite : IAsyncDisposable
{
    /// <summary>The name of the collection that shares it.</summary>
    public const string Collection = "The newsroom's pages";

    public Site Site { get; } = Site.With(("RequestRates:Reads", "100000"), ("RequestRates:Posts", "100000"), ("RequestRates:Accounts", "100000"));

    public Task<DeskSession> SignIn(string name) => DeskSession.SignIn(Site, name);

    /// <summary>Does something with the deeds and questions of the app.</summary>
    public async Task<T> Do<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    /// <summary>Looks at what the database holds.</summary>
    public Task<T> Look<T>(Func<ClaimTrackerContext, Task<T>> look) => Do(async services =>
    {
        await using var data = await services.GetRequiredService<IDbContextFactory<ClaimTrackerContext>>().CreateDbContextAsync();
        return await look(data);
    });

    public Task<Actor> Person(string name) => Look(async data => Actor.Person((await data.Users.SingleAsync(account => account.Email == $"{name}@sample.test")).Id));

    public Task<int> VersionOf(Guid dispute) => Look(data => data.Disputes.Where(row => row.Id == dispute).Select(row => row.Version).SingleAsync());

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
