using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.Passwords;
using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Accounts.Start;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests.Accounts;

/// <summary>A house with nobody in it but its first administrator, who came in by the set-up link.</summary>
public sealed class House : IAsyncDisposable
{
    public const string Password = "copper lantern orbit";
    public const string OtherPassword = "velvet harbour sketch";

    private static readonly Template<Actor> Founded = new(async provider =>
    {
        await using var house = new House(await MigratedDatabase.Make(provider), keep: true);
        await house.The<EnsureRoles>().Do();
        var offer = (await house.The<OfferFirstAdministrator>().Do(null)).Value;
        var draft = new FirstAdministratorDraft { Email = "first@newsroom.test", Password = Password, PasswordAgain = Password };
        var first = (await house.The<CreateFirstAdministrator>().Do(offer.Issued!.Token, draft)).Value;
        return (house.settings, await house.Proved(first));
    });

    /// <summary>From where everybody signs in.</summary>
    public static readonly SignInPlace Place = new("Firefox on Linux", "203.0.113.0/24");

    private readonly DatabaseSettings settings;
    private readonly bool keep;
    private readonly ServiceProvider services;
    private readonly AsyncServiceScope scope;

    private House(DatabaseSettings settings, bool keep = false)
    {
        (this.settings, this.keep) = (settings, keep);
        services = new ServiceCollection().AddLogging().AddClaimTracker(settings).AddSingleton<TimeProvider>(Clock).BuildServiceProvider();
        scope = services.CreateAsyncScope();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public Actor Administrator { get; private set; } = Actor.Visitor;

    public static async Task<House> Open(DatabaseProvider provider)
    {
        var (settings, first) = await Founded.Copy(provider);
        return new House(settings) { Administrator = first };
    }

    /// <summary>A house before its first administrator: the roles, and nobody.</summary>
    public static async Task<House> OpenEmpty(DatabaseProvider provider)
    {
        var house = new House(await MigratedDatabase.Make(provider));
        await house.The<EnsureRoles>().Do();
        return house;
    }

    public T The<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public Task<Outcome<IssuedLink>> Invite(string email, params Role[] roles) =>
        The<InviteAccount>().Do(Administrator, new InvitationDraft { Email = email, Roles = [.. roles.Select(role => role.Code())] });

    /// <summary>A person who was invited and accepted, and acts in a session that holds a second factor.</summary>
    public async Task<Actor> Join(string email, params Role[] roles)
    {
        var link = (await Invite(email, roles)).Value;
        return await Proved((await The<AcceptInvitation>().Do(link.Token, new AcceptanceDraft { Password = Password, PasswordAgain = Password })).Value);
    }

    /// <summary>The person in a new session, which is put straight into the database.</summary>
    public async Task<Actor> Proved(Guid accountId, SignInProof proof = SignInProof.Code)
    {
        await using var data = Look();
        data.Acting = new Acting(Actor.Job("test world"), "SignInToTestWorld", Clock.GetUtcNow());
        return await World.Proved.SignIn(data, accountId, proof);
    }

    public Task<Outcome<SignedIn>> SignIn(string email, string password = Password) => The<RecordSignIn>().Do(new SignInDraft { Email = email, Password = password }, Place);

    public Task<Outcome> SetRoles(Actor actor, Actor person, params Role[] roles) => SetRoles(actor, person, null, roles);

    public async Task<Outcome> SetRoles(Actor actor, Actor person, string? seen, params Role[] roles) =>
        await The<SetRoles>().Do(actor, person.AccountId!.Value, new RolesDraft { Roles = [.. roles.Select(role => role.Code())], Seen = seen ?? (await Row(person)).ConcurrencyStamp });

    public static NewPasswordDraft New(string password, string? repeated = null) => new() { Password = password, PasswordAgain = repeated ?? password };

    public ClaimTrackerContext Look() => The<IDbContextFactory<ClaimTrackerContext>>().CreateDbContext();

    public async Task<Account> Row(Actor person)
    {
        await using var data = Look();
        return await data.Users.AsNoTracking().SingleAsync(account => account.Id == person.AccountId);
    }

    /// <summary>The lines that one deed left, oldest first.</summary>
    public async Task<IReadOnlyList<Change>> LinesOf(string deed)
    {
        await using var data = Look();
        return await data.Changes.AsNoTracking().Include(change => change.Texts).Where(change => change.Deed == deed).OrderBy(change => change.Number).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await services.DisposeAsync();
        if (!keep) await DatabaseHost.Of(settings.Provider).Drop(settings);
    }
}
