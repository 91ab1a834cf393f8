using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.Passwords;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Messages.Reading;
using ClaimTracker.Tests.Accounts;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Messages;

/// <summary>What people are told of their account.</summary>
public sealed class AccountMessageTests
{
    private const string Email = "checker@newsroom.test";

    [Theory, OnEveryDatabase]
    public async Task A_sign_in_from_a_browser_and_network_that_are_new_is_told(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        await house.SignIn(Email).Done();
        await house.SignIn(Email).Done();
        Assert.False((await house.SignIn(Email, "no such password")).IsDone);
        var told = Assert.Single(await Told(house, person));
        Assert.Equal("Your account was signed in from Firefox on Linux, network 203.0.113.0/24, by password. If that was not you, end the session and change your password.", told.Plain);

        await house.The<RecordSignIn>().Do(new SignInDraft { Email = Email, Password = House.Password }, new SignInPlace("Chrome on Windows", "203.0.113.0/24")).Done();
        Assert.Equal(2, (await Told(house, person)).Count);
        house.Clock.Advance(TimeSpan.FromDays(91));
        await house.SignIn(Email).Done();
        Assert.Equal(3, (await Told(house, person)).Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Changed_roles_and_ways_to_sign_in_are_told_whoever_changed_them(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        Assert.Empty(await Told(house, person));
        await house.SetRoles(house.Administrator, person, Role.Editor, Role.FactChecker).Done();
        Assert.Equal("first@newsroom.test changed what you may do: you are now fact-checker and editor.", (await Told(house, person))[0].Plain);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        person = await house.Proved(person.AccountId!.Value);
        await house.The<ChangePassword>().Do(person, new PasswordChangeDraft { CurrentPassword = House.Password, Password = House.OtherPassword, PasswordAgain = House.OtherPassword }).Done();
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        var link = await house.The<IssueResetLink>().Do(house.Administrator, person.AccountId!.Value).Done();
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.The<ResetPassword>().Do(link.Token, House.New(House.Password)).Done();
        Assert.Equal(
        [
            MessageEvent.RolesChanged, MessageEvent.PasswordChanged, MessageEvent.ResetLinkIssued, MessageEvent.PasswordReset,
        ], (await Told(house, person)).Reverse().Select(entry => entry.Message.What).Where(what => what != MessageEvent.SignedIn));
        Assert.Equal("Your account: a link that resets the password was made by first@newsroom.test. If that was neither you nor agreed with you, tell an administrator.", (await Told(house, person)).Single(entry => entry.Message.What == MessageEvent.ResetLinkIssued).Plain);
        Assert.All(await Told(house, house.Administrator), entry => Assert.Equal(MessageEvent.SignedIn, entry.Message.What));
    }

    [Fact]
    public async Task A_second_factor_that_an_administrator_resets_is_told_and_an_invitation_is_no_change_of_roles()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var person = await house.Join(Email, Role.FactChecker);
        var app = new App(house);
        await house.The<SetUpAuthenticator>().Do(person, app.Secret, app.Code()).Done();
        person = await house.Proved(person.AccountId!.Value);
        await house.The<ResetSecondFactor>().Do(house.Administrator, person.AccountId!.Value).Done();
        Assert.Equal([MessageEvent.AuthenticatorSetUp, MessageEvent.SecondFactorReset], (await Told(house, person)).Select(entry => entry.Message.What).Order());
    }

    private static async Task<IReadOnlyList<MessageEntry>> Told(House house, Actor person) => (await house.The<ReadMessages>().Of(person.AccountId!.Value, unseen: false, page: 1)).Entries;
}
