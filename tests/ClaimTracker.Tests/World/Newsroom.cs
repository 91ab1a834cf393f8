using ClaimTracker.Accounts;
using ClaimTracker.Data;
using ClaimTracker.Data.Attempts;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests.World;

/// <summary>A newsroom of its own for one test: a fresh database, a clock that the test moves, every deed and question by its class, staff, and one dispute entered through the deeds.</summary>
public sealed class Newsroom : IAsyncDisposable
{
    /// <summary>When the tests begin.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Template<(Staff Staff, HarbourDispute Harbour)> Furnished = new(async provider =>
    {
        await using var room = new Newsroom(await MigratedDatabase.Make(provider), keep: true);
        room.Staff = await Staff.Join(room);
        var harbour = await HarbourDispute.Enter(room);
        return (room.settings, (room.Staff, harbour));
    });

    /// <summary>Where its database is.</summary>
    public DatabaseSettings Settings => settings;

    private readonly DatabaseSettings settings;
    private readonly bool keep;
    private readonly ServiceProvider services;
    private readonly AsyncServiceScope scope;

    private Newsroom(DatabaseSettings settings, bool keep = false)
    {
        (this.settings, this.keep) = (settings, keep);
        services = new ServiceCollection().AddLogging().AddClaimTracker(settings).AddSingleton<TimeProvider>(Clock).BuildServiceProvider();
        scope = services.CreateAsyncScope();
    }

    public FakeTimeProvider Clock { get; } = new(Start);

    public Staff Staff { get; private set; } = null!;

    /// <summary>The dispute that stands in every newsroom.</summary>
    public HarbourDispute Harbour { get; private set; } = null!;

    public Actor FactChecker => Staff.FactChecker;

    public static async Task<Newsroom> Open(DatabaseProvider provider)
    {
        var (settings, (staff, harbour)) = await Furnished.Copy(provider);
        return new Newsroom(settings) { Staff = staff, Harbour = harbour };
    }

    /// <summary>A deed or a question.</summary>
    public T The<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public IServiceProvider Services => scope.ServiceProvider;

    /// <summary>A context of its own, for looking at what the deeds left behind; dispose it.</summary>
    public ClaimTrackerContext Look() => The<IDbContextFactory<ClaimTrackerContext>>().CreateDbContext();

    /// <summary>A row by its id, as it stands in the database now.</summary>
    public async Task<T> Row<T>(Guid id) where T : Thing
    {
        await using var data = Look();
        return await data.Set<T>().AsNoTracking().SingleAsync(row => row.Id == id);
    }

    public async Task<int> VersionOf<T>(Guid id) where T : Thing => (await Row<T>(id)).Version;

    /// <summary>The lines of history of a thing, oldest first.</summary>
    public async Task<IReadOnlyList<Change>> HistoryOf(Guid thingId)
    {
        await using var data = Look();
        return await data.Changes.AsNoTracking().Include(change => change.Texts).Where(change => change.ThingId == thingId).OrderBy(change => change.Number).ToListAsync();
    }

    /// <summary>How many lines of history there are in all, but for those that refused attempts leave.</summary>
    public async Task<int> CountHistory()
    {
        await using var data = Look();
        return await data.Changes.CountAsync(change => change.ThingKind != nameof(RefusedAttempt));
    }

    /// <summary>The lines of history that refused attempts left, oldest first.</summary>
    public async Task<IReadOnlyList<Change>> Attempts()
    {
        await using var data = Look();
        return await data.Changes.AsNoTracking().Include(change => change.Texts).Where(change => change.ThingKind == nameof(RefusedAttempt)).OrderBy(change => change.Number).ToListAsync();
    }

    /// <summary>A person with these roles, signed in with a second factor, put straight into the database by a named job.</summary>
    public async Task<Actor> Join(string name, params Role[] roles)
    {
        await using var data = Look();
        data.Acting = new Acting(Actor.Job("test world"), "JoinTestWorld", Clock.Now());
        var email = $"{name}@newsroom.test";
        var account = new Account { UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(), EmailConfirmed = true, SecurityStamp = name };
        data.Add(account);
        await data.SaveChangesAsync();
        foreach (var role in roles) await Grant(account.Id, role);
        return await Proved.SignIn(data, account.Id);
    }

    public async Task Grant(Guid accountId, Role role)
    {
        await using var data = Look();
        data.Acting = new Acting(Actor.Job("test world"), "GrantInTestWorld", Clock.Now());
        var row = await data.Roles.FirstOrDefaultAsync(known => known.Name == role.ToString())
            ?? data.Add(new IdentityRole<Guid>(role.ToString()) { Id = Guid.NewGuid(), NormalizedName = role.ToString().ToUpperInvariant() }).Entity;
        data.Add(new IdentityUserRole<Guid> { UserId = accountId, RoleId = row.Id });
        await data.SaveChangesAsync();
    }

    public async Task TakeRoles(Guid accountId)
    {
        await using var data = Look();
        data.Acting = new Acting(Actor.Job("test world"), "TakeInTestWorld", Clock.Now());
        data.RemoveRange(await data.UserRoles.Where(row => row.UserId == accountId).ToListAsync());
        await data.SaveChangesAsync();
    }

    public async Task Deactivate(Guid accountId)
    {
        await using var data = Look();
        data.Acting = new Acting(Actor.Job("test world"), "DeactivateInTestWorld", Clock.Now());
        (await data.Users.SingleAsync(account => account.Id == accountId)).IsActive = false;
        await data.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await services.DisposeAsync();
        if (!keep) await DatabaseHost.Of(settings.Provider).Drop(settings);
    }
}
