using ClaimTracker.Accounts;
using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.SecondFactor;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Accounts;

public sealed class SecondStepTests
{
    private const string Email = "editor@newsroom.test";

    [Theory, OnEveryDatabase]
    public async Task Password_and_code_open_a_session_and_leave_a_line(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (app, _) = await Furnish(house);
        var first = await FirstStep(house);
        Assert.Empty(await house.LinesOf(nameof(RecordSignIn)));
        var session = await Confirm(house, first, app.Code(1)).Done();
        Assert.Equal(SignInProof.Code, session.Proof);
        var lines = await house.LinesOf(nameof(ConfirmSignIn));
        Assert.Contains(lines, line => line.ThingId == session.SessionId && line.ActorKind == ActorKind.Visitor);
        Assert.Contains(lines.SelectMany(line => line.Texts), text => text.Field.EndsWith(": LastStep", StringComparison.Ordinal) && text.After == Recorded.WithoutValue);
        await house.The<ChoosePublicName>().Do(Actor.Person(session.AccountId, session.SessionId), new PublicNameDraft { PublicName = "Ada" }).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_code_works_once_and_so_does_that_of_the_set_up(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (app, _) = await Furnish(house);
        var first = await FirstStep(house);
        await Confirm(house, first, app.Code()).Refused("Code", "Each code works once");
        await Confirm(house, first, app.Code(1)).Done();
        await Confirm(house, first, app.Code(1)).Refused("Code", "Each code works once");
        await Confirm(house, first, app.Code()).Refused("Code", "Each code works once");
        house.Clock.Advance(TimeSpan.FromSeconds(60));
        await Confirm(house, first, app.Code()).Done();
        Assert.Equal(3, (await house.LinesOf(nameof(CountFailedSignIn))).Count);
    }

    [Theory, OnEveryDatabase]
    public async Task One_code_that_is_sent_many_times_at_once_opens_one_session(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (app, codes) = await Furnish(house);
        var first = await FirstStep(house);
        foreach (var draft in new[] { app.Code(1), new SecondStepDraft { Code = codes[0] } })
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Confirm(house, first, draft))));
            Assert.Single(outcomes, outcome => outcome.IsDone);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_recovery_code_stands_in_once_however_it_is_typed(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (_, codes) = await Furnish(house);
        var first = await FirstStep(house);
        Assert.Equal(SignInProof.RecoveryCode, (await Confirm(house, first, new SecondStepDraft { Code = $" {codes[0].ToUpperInvariant().Replace('-', ' ')} " }).Done()).Proof);
        await Confirm(house, first, new SecondStepDraft { Code = codes[0] }).Refused("Code", "Each code works once");
        Assert.Equal(RecoveryCode.Count - 1, (await house.The<ReadSecondFactor>().Of(first.AccountId)).CodesLeft);
        var other = await house.Join("other@newsroom.test", Role.Editor);
        var otherApp = new App(house);
        var foreign = (await house.The<SetUpAuthenticator>().Do(other, otherApp.Secret, otherApp.Code()).Done()).Codes[0];
        await Confirm(house, first, new SecondStepDraft { Code = foreign }).Refused("Code", "Each code works once");
        await Confirm(house, first, otherApp.Code(1)).Refused("Code", "Each code works once");
    }

    [Theory, OnEveryDatabase]
    public async Task Wrong_codes_lock_the_account_and_a_right_password_between_them_forgets_none(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (app, codes) = await Furnish(house);
        for (var i = 0; i < Account.MostFailures; i++)
            await Confirm(house, await FirstStep(house), app.WrongCode()).Refused("Code", "does not work");
        await house.SignIn(Email).Refused(string.Empty, "could not sign you in");
        var line = (await house.LinesOf(nameof(CountFailedSignIn)))[^1];
        Assert.Contains(line.Texts, text => text is { Field: "LockoutEnd", After: not null });
        house.Clock.Advance(Account.LockTime);
        var first = await FirstStep(house);
        for (var i = 0; i < Account.MostFailures; i++) await house.SignIn(Email, "not the password").Refused(string.Empty, "could not");
        await Confirm(house, first, app.Code()).Refused("Code", "does not work");
        await Confirm(house, first, new SecondStepDraft { Code = codes[0] }).Refused("Code", "does not work");
        house.Clock.Advance(Account.LockTime);
        await Confirm(house, await FirstStep(house), app.Code()).Done();
        Assert.Equal(0, (await house.Row(Actor.Person(first.AccountId))).AccessFailedCount);
    }

    [Theory, OnEveryDatabase]
    public async Task The_second_step_is_taken_within_ten_minutes_and_under_the_same_stamp(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (app, _) = await Furnish(house);
        var first = await FirstStep(house);
        await Confirm(house, null, app.Code(1)).Refused(string.Empty, "Sign in again", RefusalKind.NotAllowed);
        await Confirm(house, first with { AccountId = Guid.NewGuid() }, app.Code(1)).Refused(string.Empty, "Sign in again", RefusalKind.NotAllowed);
        await Confirm(house, first with { Stamp = "another" }, app.Code(1)).Refused(string.Empty, "Sign in again", RefusalKind.NotAllowed);
        house.Clock.Advance(ClaimTracker.Accounts.SigningIn.FirstStep.Lifetime);
        await Confirm(house, first, app.Code()).Refused(string.Empty, "Sign in again", RefusalKind.NotAllowed);
        first = await FirstStep(house);
        await house.The<DeactivateAccount>().Do(house.Administrator, first.AccountId).Done();
        await Confirm(house, first, app.Code()).Refused(string.Empty, "Sign in again", RefusalKind.NotAllowed);
        Assert.Empty(await house.LinesOf(nameof(ConfirmSignIn)));
    }

    private static Task<Outcome<SignedIn>> Confirm(House house, FirstStep? first, SecondStepDraft draft) => house.The<ConfirmSignIn>().Do(first, draft, House.Place);

    private static async Task<FirstStep> FirstStep(House house)
    {
        var outcome = await house.SignIn(Email).Done();
        Assert.Equal(Guid.Empty, outcome.SessionId);
        return outcome.Halfway!;
    }

    /// <summary>An editor with an authenticator app and its recovery codes.</summary>
    private static async Task<(App App, IReadOnlyList<string> Codes)> Furnish(House house)
    {
        var app = new App(house);
        var editor = await house.Join(Email, Role.Editor);
        return (app, (await house.The<SetUpAuthenticator>().Do(editor, app.Secret, app.Code()).Done()).Codes);
    }
}
