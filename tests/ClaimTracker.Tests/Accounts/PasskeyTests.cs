using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Passkeys;
using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Tests.Accounts;

public sealed class PasskeyTests
{
    private const string Email = "editor@newsroom.test";

    [Theory, OnEveryDatabase]
    public async Task A_passkey_is_a_second_factor_and_signs_in_alone(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var id = (await house.Join(Email, Role.Editor)).AccountId!.Value;
        var bare = await house.Proved(id, SignInProof.Password);
        var added = await Add(house, bare, Passkey(1), "work laptop").Done();
        Assert.Equal(RecoveryCode.Count, added.Codes.Count);
        await house.The<ChoosePublicName>().Do(bare, new PublicNameDraft { PublicName = "Ada" }).Done();
        Assert.NotNull((await house.SignIn(Email).Done()).Halfway);
        var session = await SignIn(house, id, Passkey(1, signCount: 7), "challenge 1").Done();
        Assert.Equal(SignInProof.Passkey, session.Proof);
        await house.The<ChoosePublicName>().Do(Actor.Person(id, session.SessionId), new PublicNameDraft { PublicName = "Aida" }).Done();
        var lines = await house.LinesOf(nameof(RecordPasskeySignIn));
        Assert.Contains(lines, line => line.ThingId == session.SessionId && line.ActorKind == ActorKind.Visitor);
        Assert.Contains(lines.Where(line => line.ThingId == id).SelectMany(line => line.Texts), text => text is { Field: "SignCount", After: Recorded.WithoutValue });
        Assert.Contains((await house.LinesOf(nameof(AddPasskey))).Where(line => line.Kind == ChangeKind.Changed && line.ThingId == id).SelectMany(line => line.Texts), text => text is { Field: "PublicKey", After: Recorded.WithoutValue });
    }

    [Theory, OnEveryDatabase]
    public async Task A_challenge_opens_one_session(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.Editor);
        await Add(house, person, Passkey(1), "phone").Done();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => SignIn(house, person.AccountId, Passkey(1), "the same"))));
        Assert.Single(outcomes, outcome => outcome.IsDone);
        await SignIn(house, person.AccountId, Passkey(1), "the same").Refused(string.Empty, "could not sign you in");
    }

    [Theory, OnEveryDatabase]
    public async Task Unknown_foreign_unverified_and_deactivated_passkeys_get_one_answer(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.Editor);
        var other = await house.Join("other@newsroom.test", Role.Editor);
        await Add(house, person, Passkey(1), "phone").Done();
        await Add(house, other, Passkey(2), "phone").Done();
        foreach (var (account, passkey) in new[] { (null, null), (person.AccountId, null), (null, Passkey(1)), (person.AccountId, Passkey(2)), (person.AccountId, Passkey(3)), (person.AccountId, Passkey(1, isVerified: false)), (Guid.NewGuid(), Passkey(1)) })
            Assert.Equal(RecordPasskeySignIn.Denial, (await SignIn(house, account, passkey, "x")).Sentence);
        await house.The<DeactivateAccount>().Do(house.Administrator, person.AccountId!.Value).Done();
        Assert.Equal(RecordPasskeySignIn.Denial, (await SignIn(house, person.AccountId, Passkey(1), "x")).Sentence);
        Assert.Empty(await house.LinesOf(nameof(RecordPasskeySignIn)));
    }

    [Theory, OnEveryDatabase]
    public async Task An_account_that_is_locked_for_wrong_passwords_opens_to_its_passkey(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.Editor);
        await Add(house, person, Passkey(1), "phone").Done();
        for (var i = 0; i < Account.MostFailures; i++) await house.SignIn(Email, "not the password");
        await house.SignIn(Email).Refused(string.Empty, "could not");
        await SignIn(house, person.AccountId, Passkey(1), "challenge").Done();
    }

    [Theory, OnEveryDatabase]
    public async Task What_does_not_fit_adds_no_passkey(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.Editor);
        await Add(house, person, null, "phone").Refused(string.Empty, "was not made");
        await Add(house, person, Passkey(1, isVerified: false), "phone").Refused(string.Empty, "was not made");
        foreach (var name in new[] { null, "", "  ", new string('x', 61), "two\nlines", "bell \u0007", "half \ud800" })
            Assert.Equal("Name", Assert.Single((await Add(house, person, Passkey(1), name)).Refusals).Field);
        await Add(house, Actor.Visitor, Passkey(1), "phone").Refused(string.Empty, "Sign in first", RefusalKind.NotAllowed);
        Assert.Empty(await house.LinesOf(nameof(AddPasskey)));
        await Add(house, person, Passkey(1), "phone").Done();
        await Add(house, person, Passkey(1), "phone").Refused(string.Empty, "registered already");
        var other = await house.Join("other@newsroom.test", Role.Editor);
        await Add(house, other, Passkey(1), "phone").Refused(string.Empty, "registered already");
        for (byte i = 2; i <= AddPasskey.Most; i++) await Add(house, person, Passkey(i), $"device {i}").Done();
        await Add(house, person, Passkey(99), "one more").Refused(string.Empty, "Remove one first");
        house.Clock.Advance(AccountSession.Fresh);
        await Add(house, person, Passkey(98), "late").Refused(string.Empty, "Sign in again", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task Passkeys_are_renamed_and_removed_by_their_owner_and_one_second_factor_stays(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.Editor);
        var other = await house.Join("other@newsroom.test", Role.Editor);
        await Add(house, person, Passkey(1), "phone").Done();
        await Add(house, person, Passkey(2), "laptop").Done();
        await Add(house, other, Passkey(3), "phone").Done();
        var (first, second) = (await Key(house, person, "phone"), await Key(house, person, "laptop"));
        await Rename(house, person, first, "old phone").Done();
        foreach (var name in new[] { "", "two\nlines", new string('x', 61) }) Assert.Equal("Name", Assert.Single((await Rename(house, person, first, name)).Refusals).Field);
        foreach (var foreign in new[] { first, "0", "", "../" })
        {
            await Rename(house, other, foreign, "mine").Refused(string.Empty, "no such passkey", RefusalKind.NotFound);
            await house.The<RemovePasskey>().Do(other, foreign).Refused(string.Empty, "no such passkey", RefusalKind.NotFound);
        }
        Assert.Equal(first, await Key(house, person, "old phone"));
        await house.The<RemovePasskey>().Do(person, second).Done();
        await SignIn(house, person.AccountId, Passkey(2), "challenge").Refused(string.Empty, "could not sign you in");
        await house.The<RemovePasskey>().Do(person, first).Refused(string.Empty, "Add another first");
        var app = new App(house);
        await house.The<SetUpAuthenticator>().Do(person, app.Secret, app.Code()).Done();
        await house.The<RemovePasskey>().Do(person, first).Done();
        Assert.Contains(Assert.Single(await house.LinesOf(nameof(RenamePasskey)), line => line.ThingKind == nameof(Account)).Texts, text => text is { Field: "Name", Before: Recorded.WithoutValue, After: Recorded.WithoutValue });
        Assert.Contains((await house.LinesOf(nameof(RemovePasskey))), line => line.ThingId == person.AccountId && line.Kind == ChangeKind.Changed);
        house.Clock.Advance(AccountSession.Fresh);
        await house.The<RemovePasskey>().Do(other, await Key(house, other, "phone")).Refused(string.Empty, "Sign in again", RefusalKind.NotAllowed);
    }

    private static UserPasskeyInfo Passkey(byte number, uint signCount = 0, bool isVerified = true) =>
        new([number, 1, 2, 3], [4, 5, 6], DateTimeOffset.UnixEpoch, signCount, ["internal"], isVerified, isBackupEligible: true, isBackedUp: true, [7], [8]);

    private static Task<Outcome<SecondFactorAdded>> Add(House house, Actor actor, UserPasskeyInfo? passkey, string? name) => house.The<AddPasskey>().Do(actor, passkey, new PasskeyDraft { Name = name });

    private static Task<Outcome> Rename(House house, Actor actor, string key, string name) => house.The<RenamePasskey>().Do(actor, key, new PasskeyDraft { Name = name });

    private static Task<Outcome<SignedIn>> SignIn(House house, Guid? account, UserPasskeyInfo? passkey, string challenge) => house.The<RecordPasskeySignIn>().Do(account, passkey, challenge, House.Place);

    private static async Task<string> Key(House house, Actor actor, string name) => (await house.The<ReadSecondFactor>().Of(actor.AccountId!.Value)).Passkeys.Single(passkey => passkey.Name == name).Key;
}
