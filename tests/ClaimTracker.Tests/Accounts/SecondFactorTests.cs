using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Accounts.Start;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Accounts;

public sealed class SecondFactorTests
{
    private const string Email = "editor@newsroom.test";

    [Theory, OnEveryDatabase]
    public async Task An_editor_without_a_second_factor_sets_one_up_and_does_nothing_else(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var id = (await house.Join(Email, Role.Editor)).AccountId!.Value;
        var bare = await Enter(house);
        await house.The<ChoosePublicName>().Do(bare, new PublicNameDraft { PublicName = "Ada" }).Refused(string.Empty, "with a second factor", RefusalKind.NotAllowed);
        await house.The<EndSession>().Do(bare, bare.SessionId!.Value).Refused(string.Empty, "with a second factor", RefusalKind.NotAllowed);
        await house.The<RenewRecoveryCodes>().Do(bare).Refused(string.Empty, "with a second factor", RefusalKind.NotAllowed);
        var app = new App(house);
        var added = await house.The<SetUpAuthenticator>().Do(bare, app.Secret, app.Code()).Done();
        Assert.Equal(RecoveryCode.Count, added.Codes.Distinct(StringComparer.Ordinal).Count());
        await house.The<ChoosePublicName>().Do(bare, new PublicNameDraft { PublicName = "Ada" }).Done();
        Assert.Equal((id, bare.SessionId), (added.Session.AccountId, added.Session.SessionId));
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_with_a_role_that_needs_it_acts_in_a_session_that_lacks_it(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        foreach (var (role, refused) in new[] { (Role.FactChecker, false), (Role.Editor, true), (Role.Administrator, true) })
        {
            var id = (await house.Join($"{role}@newsroom.test", role)).AccountId!.Value;
            foreach (var (actor, suffices) in new[] { (await house.Proved(id, SignInProof.Password), false), (Actor.Person(id), false), (await house.Proved(id, SignInProof.Passkey), true), (await house.Proved(id, SignInProof.RecoveryCode), true) })
            {
                var outcome = await house.The<ChoosePublicName>().Do(actor, new PublicNameDraft { PublicName = "N." });
                Assert.Equal(suffices || !refused, outcome.IsDone);
            }
        }
        await house.The<InviteAccount>().Do(Actor.Person(house.Administrator.AccountId!.Value), new InvitationDraft { Email = Email, Roles = ["editor"] }).Refused(string.Empty, "with a second factor", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task Of_sample_accounts_none_is_asked_while_they_have_the_password_of_samples(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.The<EnsureSampleAccounts>().Do(active: true).Done();
        await house.The<OpenSampleSignIn>().Do().Done();
        var sample = await house.SignIn("editor@sample.test", ClaimTracker.Accounts.Passwords.PasswordRule.OfSamples).Done();
        Assert.Equal(SignInProof.SamplePassword, sample.Proof);
        await house.The<ChoosePublicName>().Do(Actor.Person(sample.AccountId, sample.SessionId), new PublicNameDraft { PublicName = "S." }).Done();
        var reset = await house.The<IssueResetLink>().Do(house.Administrator, sample.AccountId).Done();
        await house.The<ResetPassword>().Do(reset.Token, House.New(House.Password)).Done();
        var other = await house.SignIn("editor@sample.test").Done();
        Assert.Equal(SignInProof.Password, other.Proof);
        await house.The<ChoosePublicName>().Do(Actor.Person(other.AccountId, other.SessionId), new PublicNameDraft { PublicName = "S." }).Refused(string.Empty, "with a second factor", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task A_code_that_does_not_fit_connects_no_app_and_changes_nothing(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Join(Email, Role.Editor);
        var bare = await Enter(house);
        var app = new App(house);
        foreach (var wrong in new[] { app.WrongCode().Code, app.Code(2).Code, "", null, "12345", "1234567", "१२३४५६", "abcdef" })
            await house.The<SetUpAuthenticator>().Do(bare, app.Secret, new SecondStepDraft { Code = wrong }).Refused("Code", "does not fit");
        foreach (var secret in new[] { null, "", "MZXW6", "not base 32" })
            await house.The<SetUpAuthenticator>().Do(bare, secret, app.Code()).Refused(string.Empty, "open for too long");
        await house.The<SetUpAuthenticator>().Do(Actor.Visitor, app.Secret, app.Code()).Refused(string.Empty, "Sign in first", RefusalKind.NotAllowed);
        Assert.False((await house.The<ReadSecondFactor>().Of(bare.AccountId!.Value)).IsSetUp);
        Assert.Empty(await house.LinesOf(nameof(SetUpAuthenticator)));
    }

    [Theory, OnEveryDatabase]
    public async Task Second_factors_are_changed_for_ten_minutes_after_a_sign_in(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.Editor);
        var app = new App(house);
        await house.The<SetUpAuthenticator>().Do(person, app.Secret, app.Code()).Done();
        house.Clock.Advance(AccountSession.Fresh - TimeSpan.FromSeconds(1));
        await house.The<RenewRecoveryCodes>().Do(person).Done();
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        await house.The<SetUpAuthenticator>().Do(person, app.Secret, app.Code()).Refused(string.Empty, "Sign in again", RefusalKind.NotAllowed);
        await house.The<RemoveAuthenticator>().Do(person).Refused(string.Empty, "Sign in again", RefusalKind.NotAllowed);
        await house.The<RenewRecoveryCodes>().Do(person).Refused(string.Empty, "Sign in again", RefusalKind.NotAllowed);
        Assert.False(await house.The<ReadSessions>().IsFresh(person));
    }

    [Theory, OnEveryDatabase]
    public async Task A_new_second_factor_ends_every_other_session(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var (here, there) = (await house.Proved(person.AccountId!.Value), await house.Proved(person.AccountId!.Value));
        var app = new App(house);
        await house.The<SetUpAuthenticator>().Do(here, app.Secret, app.Code()).Done();
        Assert.Equal([here.SessionId!.Value], (await house.The<ReadSessions>().Of(person.AccountId!.Value)).Select(session => session.Id));
        await house.The<ChoosePublicName>().Do(there, new PublicNameDraft()).Refused(string.Empty, "session has ended", RefusalKind.NotAllowed);
        var lines = await house.LinesOf(nameof(SetUpAuthenticator));
        Assert.Contains(lines, line => line.ThingId == there.SessionId && line.Texts.Any(text => text.Field == "EndedAt"));
        var account = Assert.Single(lines, line => line.ThingKind == nameof(Account));
        Assert.Equal((ChangeKind.Changed, person.AccountId), (account.Kind, account.ActorId));
        Assert.Contains(account.Texts, text => text.Field.EndsWith(": Secret", StringComparison.Ordinal) && text.After == Recorded.WithoutValue);
        Assert.DoesNotContain(lines.SelectMany(line => line.Texts), text => text.After?.Contains(app.Secret, StringComparison.Ordinal) == true);
    }

    [Theory, OnEveryDatabase]
    public async Task An_app_is_given_up_by_whoever_needs_none_or_has_another_factor(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var app = new App(house);
        var editor = await house.Join(Email, Role.Editor);
        await house.The<RemoveAuthenticator>().Do(editor).Refused(string.Empty, "no such authenticator app", RefusalKind.NotFound);
        await house.The<SetUpAuthenticator>().Do(editor, app.Secret, app.Code()).Done();
        await house.The<RemoveAuthenticator>().Do(editor).Refused(string.Empty, "Add another first");
        var checker = await house.Join("checker@newsroom.test", Role.FactChecker);
        await house.The<SetUpAuthenticator>().Do(checker, app.Secret, app.Code()).Done();
        Assert.Equal(SignInProof.Password, (await house.The<RemoveAuthenticator>().Do(checker).Done()).Proof);
        var left = await house.The<ReadSecondFactor>().Of(checker.AccountId!.Value);
        Assert.Equal((false, 0), (left.IsSetUp, left.CodesLeft));
        await house.The<RenewRecoveryCodes>().Do(checker).Refused(string.Empty, "Set up an authenticator app or a passkey first");
        Assert.NotEmpty(await house.LinesOf(nameof(RemoveAuthenticator)));
        Assert.True((await house.The<ReadSecondFactor>().Of(editor.AccountId!.Value)).IsSetUp);
    }

    [Theory, OnEveryDatabase]
    public async Task An_administrator_resets_the_second_factor_of_somebody_who_lost_it(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var app = new App(house);
        var editor = await house.Join(Email, Role.Editor);
        await house.The<ResetSecondFactor>().Do(house.Administrator, editor.AccountId!.Value).Refused(string.Empty, "no second factor");
        await house.The<SetUpAuthenticator>().Do(editor, app.Secret, app.Code()).Done();
        await house.The<ResetSecondFactor>().Do(editor, editor.AccountId!.Value).Refused(string.Empty, "Only an administrator", RefusalKind.NotAllowed);
        await house.The<ResetSecondFactor>().Do(house.Administrator, house.Administrator.AccountId!.Value).Refused(string.Empty, "your own account");
        await house.The<ResetSecondFactor>().Do(house.Administrator, Guid.NewGuid()).Refused(string.Empty, "no such account", RefusalKind.NotFound);
        await house.The<ResetSecondFactor>().Do(house.Administrator, editor.AccountId!.Value).Done();
        Assert.Empty(await house.The<ReadSessions>().Of(editor.AccountId!.Value));
        Assert.Null((await house.SignIn(Email).Done()).Halfway);
        Assert.Equal(0, (await house.The<ReadSecondFactor>().Of(editor.AccountId!.Value)).CodesLeft);
        Assert.Contains(await house.LinesOf(nameof(ResetSecondFactor)), line => line.ThingId == editor.AccountId && line.ActorId == house.Administrator.AccountId);
    }

    [Theory, OnEveryDatabase]
    public async Task Recovery_codes_are_kept_as_hashes_and_new_ones_replace_the_old(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var app = new App(house);
        var editor = await house.Join(Email, Role.Editor);
        var old = (await house.The<SetUpAuthenticator>().Do(editor, app.Secret, app.Code()).Done()).Codes;
        var codes = await house.The<RenewRecoveryCodes>().Do(editor).Done();
        Assert.Empty(old.Intersect(codes, StringComparer.Ordinal));
        await using var data = house.Look();
        var kept = await data.Set<RecoveryCode>().Where(row => row.AccountId == editor.AccountId).Select(row => row.Hash).ToListAsync();
        Assert.Equal(codes.Select(RecoveryCode.HashOfTyped).Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(codes, code => Assert.Matches("^([a-z2-7]{4}-){5}[a-z2-7]{4}$", code));
        Assert.DoesNotContain((await house.LinesOf(nameof(RenewRecoveryCodes))).SelectMany(line => line.Texts), text => kept.Exists(hash => text.After?.Contains(hash, StringComparison.Ordinal) == true));
        Assert.NotEmpty(await house.LinesOf(nameof(RenewRecoveryCodes)));
    }

    /// <summary>Signs in with the password, as somebody does who has no second factor yet.</summary>
    private static async Task<Actor> Enter(House house)
    {
        var session = await house.SignIn(Email).Done();
        Assert.Equal((null, SignInProof.Password), (session.Halfway, session.Proof));
        return Actor.Person(session.AccountId, session.SessionId);
    }
}
