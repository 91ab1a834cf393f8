using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Start;
using ClaimTracker.Board;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Publication;
using ClaimTracker.Publication.Document;
using ClaimTracker.Sample;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Tests.Sample;

/// <summary>A database of its own for one test: empty, or with the sample data loaded into it by the deeds.</summary>
public sealed class SampleRoom : IAsyncDisposable
{
    public const string Ganja = "ganja-strike-2020-10-11";

    private static readonly Template<bool> LoadedOnce = new(async provider =>
    {
        await using var room = await Empty(provider, keep: true);
        await room.The<LoadSample>().Do();
        return (room.settings, true);
    });

    /// <summary>Where its database is.</summary>
    public DatabaseSettings Settings => settings;

    private readonly DatabaseSettings settings;
    private readonly bool keep;
    private readonly ServiceProvider services;
    private readonly AsyncServiceScope scope;

    private SampleRoom(DatabaseSettings settings, bool keep = false)
    {
        (this.settings, this.keep) = (settings, keep);
        services = new ServiceCollection().AddLogging().AddClaimTracker(settings).BuildServiceProvider();
        scope = services.CreateAsyncScope();
    }

    /// <summary>Nothing in it but the roles.</summary>
    public static async Task<SampleRoom> Empty(DatabaseProvider provider, bool keep = false)
    {
        var room = new SampleRoom(await MigratedDatabase.Make(provider), keep);
        await room.The<EnsureRoles>().Do().Done();
        return room;
    }

    public static async Task<SampleRoom> Loaded(DatabaseProvider provider) => new((await LoadedOnce.Copy(provider)).Settings);

    /// <summary>A deed or a question.</summary>
    public T The<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>A context of its own; dispose it.</summary>
    public ClaimTrackerContext Look() => The<IDbContextFactory<ClaimTrackerContext>>().CreateDbContext();

    /// <summary>Waits until the database looks as asked.</summary>
    public async Task Until(Func<ClaimTrackerContext, Task<bool>> looks)
    {
        await using var data = Look();
        while (!await looks(data)) await Task.Delay(20);
    }

    public async Task<Actor> Person(string email)
    {
        await using var data = Look();
        return Actor.Person(await data.Users.Where(account => account.Email == email).Select(account => account.Id).SingleAsync());
    }

    public async Task<IReadOnlyList<BoardEntry>> Board() => (await The<ReadBoard>().Read(new BoardQuery())).Entries;

    /// <summary>What readers see of a dispute, in its newest edition or in the one named.</summary>
    public async Task<EditionDocument> Document(string slug, int? edition = null)
    {
        var read = The<ReadPublished>();
        return (edition is { } number ? await read.Edition(slug, number) : await read.Current(slug))!.Document;
    }

    /// <summary>Every published document, one a dispute.</summary>
    public async Task<IReadOnlyList<EditionDocument>> Documents()
    {
        var documents = new List<EditionDocument>();
        foreach (var entry in await Board()) documents.Add(await Document(entry.Slug));
        return documents;
    }

    /// <summary>A person who is no sample.</summary>
    public async Task<Actor> Join(string email, Role role)
    {
        await using var data = Look();
        data.Acting = new Acting(Actor.Job("test world"), "JoinTestWorld", DateTimeOffset.UtcNow);
        var account = new Account { UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(), SecurityStamp = email };
        var row = await data.Roles.SingleAsync(known => known.Name == role.ToString());
        data.Add(account);
        data.Add(new IdentityUserRole<Guid> { UserId = account.Id, RoleId = row.Id });
        await data.SaveChangesAsync();
        return await Proved.SignIn(data, account.Id);
    }

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await services.DisposeAsync();
        if (!keep) await DatabaseHost.Of(settings.Provider).Drop(settings);
    }
}
