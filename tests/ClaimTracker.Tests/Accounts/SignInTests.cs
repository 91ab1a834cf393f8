using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Passwords;
using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Accounts;

public sealed class SignInTests
{
    private const string Email = "checker@newsroom.test";

    [Theory, OnEveryDatabase]
    public async Task A_sign_in_opens_a_session_and_leaves_a_line(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var session = await house.SignIn("  Checker@Newsroom.TEST ").Done();
        var line = Assert.Single(await house.LinesOf(nameof(RecordSignIn)));
        Assert.Equal((ActorKind.Visitor, nameof(AccountSession), session.SessionId), (line.ActorKind, line.ThingKind, line.ThingId));
        Assert.True(await IsOpen(house, person, session));
        Assert.Equal(house.Clock.GetUtcNow(), (await house.The<ReadPeople>().One(person.AccountId!.Value))!.LastSignIn);
    }

    [Theory, OnEveryDatabase]
    public async Task Signing_out_ends_this_session_alone_and_leaves_a_line(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var (here, there) = (await house.SignIn(Email).Done(), await house.SignIn(Email).Done());
        await house.The<RecordSignOut>().Do(house.Administrator, here.SessionId).Done();
        Assert.True(await IsOpen(house, person, here), "Nobody ends the session of another person.");
        await house.The<RecordSignOut>().Do(person, here.SessionId).Done();
        Assert.False(await IsOpen(house, person, here));
        Assert.True(await IsOpen(house, person, there));
        Assert.Equal(person.AccountId, Assert.Single(await house.LinesOf(nameof(RecordSignOut))).ActorId);
    }

    [Theory, OnEveryDatabase]
    public async Task Signing_out_everywhere_ends_every_session(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var session = await house.SignIn(Email).Done();
        var stamp = (await house.Row(person)).SecurityStamp;
        await house.The<SignOutEverywhere>().Do(person).Done();
        Assert.False(await house.The<ReadSession>().IsOpen(session.SessionId, session.AccountId, stamp));
        var lines = await house.LinesOf(nameof(SignOutEverywhere));
        Assert.Contains(Assert.Single(lines, line => line.ThingKind == nameof(Account)).Texts, text => text is { Field: "SecurityStamp", After: Recorded.WithoutValue });
        Assert.Contains(Assert.Single(lines, line => line.ThingId == session.SessionId).Texts, text => text is { Field: "EndedAt", After: not null });
        await house.The<SignOutEverywhere>().Do(Actor.Visitor).Refused(string.Empty, "Sign in first", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task A_session_lasts_twelve_hours(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var session = await house.SignIn(Email).Done();
        var here = Actor.Person(session.AccountId, session.SessionId);
        for (var hour = 1; hour < 12; hour++)
        {
            house.Clock.Advance(TimeSpan.FromMinutes(59));
            await house.The<RecordSight>().Do(here).Done();
        }
        house.Clock.Advance(TimeSpan.FromMinutes(71) - TimeSpan.FromSeconds(60));
        await house.The<RecordSight>().Do(here).Done();
        house.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.True(await IsOpen(house, person, session));
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(await IsOpen(house, person, session));
    }

    [Theory, OnEveryDatabase]
    public async Task The_tenth_wrong_password_locks_the_account_for_fifteen_minutes(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        for (var i = 1; i <= Account.MostFailures; i++)
        {
            if (i == Account.MostFailures) Assert.False((await house.Row(person)).IsLocked(house.Clock.GetUtcNow()));
            await house.SignIn(Email, "not the password").Refused(string.Empty, "could not sign you in");
        }
        await house.SignIn(Email).Refused(string.Empty, "could not sign you in");
        await house.The<ChangePassword>().Do(person, new PasswordChangeDraft { CurrentPassword = House.Password, Password = House.OtherPassword, PasswordAgain = House.OtherPassword }).Refused("CurrentPassword", "too many wrong passwords");
        house.Clock.Advance(TimeSpan.FromMinutes(15));
        await house.SignIn(Email).Done();
        var lines = await house.LinesOf(nameof(CountFailedSignIn));
        Assert.Equal(Account.MostFailures, lines.Count);
        Assert.All(lines, line => Assert.Equal(ActorKind.Visitor, line.ActorKind));
        Assert.Contains(lines[^1].Texts, text => text is { Field: "LockoutEnd", After: not null });
    }

    [Theory, OnEveryDatabase]
    public async Task A_right_password_forgets_the_wrong_ones_before_it(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        for (var i = 1; i < Account.MostFailures; i++) await house.SignIn(Email, "not the password");
        await house.SignIn(Email).Done();
        Assert.Equal(0, (await house.Row(person)).AccessFailedCount);
        await house.SignIn(Email, "not the password");
        await house.SignIn(Email).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task Wrong_passwords_at_the_same_moment_all_count(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => house.The<CountFailedSignIn>().Do(person.AccountId!.Value))));
        Assert.Equal(8, (await house.Row(person)).AccessFailedCount);
    }

    [Theory, OnEveryDatabase]
    public async Task Unknown_invited_deactivated_and_locked_people_get_the_answer_of_a_wrong_password(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Invite("invited@newsroom.test", Role.Editor);
        var gone = await house.Join("gone@newsroom.test", Role.Editor);
        await house.The<DeactivateAccount>().Do(house.Administrator, gone.AccountId!.Value).Done();
        await house.Join(Email, Role.FactChecker);
        var wrong = (await house.SignIn(Email, "not the password")).Sentence;
        Assert.Equal(wrong, (await house.SignIn("unknown@newsroom.test")).Sentence);
        Assert.Equal(wrong, (await house.SignIn("invited@newsroom.test")).Sentence);
        Assert.Equal(wrong, (await house.SignIn("gone@newsroom.test")).Sentence);
        Assert.Equal(wrong, (await house.SignIn(string.Empty, string.Empty)).Sentence);
        Assert.Equal(wrong, (await house.SignIn(Email, new string('x', 100_000))).Sentence);
        Assert.Equal(wrong, (await house.SignIn(Email, "half \ud800")).Sentence);
    }

    private static async Task<bool> IsOpen(House house, Actor person, SignedIn session) =>
        await house.The<ReadSession>().IsOpen(session.SessionId, person.AccountId!.Value, (await house.Row(person)).SecurityStamp);
}
