using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.Passwords;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Accounts;

public sealed class PasswordTests
{
    private const string Email = "aida.nersesian@newsroom.test";

    [Theory, OnEveryDatabase]
    public async Task A_password_that_does_not_do_is_refused_beside_its_field(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var link = (await house.Invite(Email, Role.FactChecker)).Value;
        async Task Refused(string password, string words, string field = "Password", string? repeated = null) =>
            await house.The<AcceptInvitation>().Do(link.Token, new AcceptanceDraft { Password = password, PasswordAgain = repeated ?? password }).Refused(field, words);
        await Refused("elevenchars", "at least 12 characters");
        await Refused("", "at least 12 characters");
        await Refused(new string('x', 60) + new string('y', 69), "at most 128 fit");
        await Refused("password1234", "guessing program");
        await Refused("ClaimTracker2026!", "guessing program");
        await Refused("aida.nersesian1", "guessing program");
        await Refused("sample-data-only", "guessing program");
        await Refused("half a character \ud800", "half of a character");
        await Refused(House.Password, "differ", "PasswordAgain", "copper lantern orbis");
        Assert.False((await house.SignIn(Email)).IsDone);
        await house.The<AcceptInvitation>().Do(link.Token, new AcceptanceDraft { Password = House.Password, PasswordAgain = House.Password }).Done();
    }

    [Theory, OnEveryDatabase("twelve chars", "ŞəkərliÇörəkİsti", "🔑 պղնձե լապտեր")]
    public async Task Any_twelve_characters_may_make_a_password(DatabaseProvider provider, string password)
    {
        await using var house = await House.Open(provider);
        var link = (await house.Invite(Email, Role.FactChecker)).Value;
        await house.The<AcceptInvitation>().Do(link.Token, new AcceptanceDraft { Password = password, PasswordAgain = password }).Done();
        await house.SignIn(Email, password.Normalize(System.Text.NormalizationForm.FormD)).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_reset_link_works_once_and_ends_all_sessions(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var session = (await house.SignIn(Email)).Value;
        var stamp = (await house.Row(person)).SecurityStamp;
        var link = (await house.The<IssueResetLink>().Do(house.Administrator, person.AccountId!.Value)).Value;
        Assert.True(await house.The<ReadSession>().IsOpen(session.SessionId, session.AccountId, stamp), "Issuing a link must change nothing.");
        await house.The<ResetPassword>().Do(link.Token, House.New(House.OtherPassword)).Done();
        Assert.False(await house.The<ReadSession>().IsOpen(session.SessionId, session.AccountId, stamp));
        Assert.NotEqual(stamp, (await house.Row(person)).SecurityStamp, StringComparer.Ordinal);
        Assert.False((await house.SignIn(Email)).IsDone);
        await house.SignIn(Email, House.OtherPassword).Done();
        await house.The<ResetPassword>().Do(link.Token, House.New(House.Password)).Refused(string.Empty, "was used");
        Assert.Contains((await house.LinesOf(nameof(ResetPassword))).SelectMany(line => line.Texts), text => text is { Field: "PasswordHash", Before: Recorded.WithoutValue, After: Recorded.WithoutValue });
        Assert.Equal(house.Administrator.AccountId, Assert.Single(await house.LinesOf(nameof(IssueResetLink))).ActorId);
    }

    [Theory, OnEveryDatabase]
    public async Task A_reset_link_works_for_an_hour_and_only_the_newest(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var id = (await house.Join(Email, Role.FactChecker)).AccountId!.Value;
        var older = (await house.The<IssueResetLink>().Do(house.Administrator, id)).Value;
        var newer = (await house.The<IssueResetLink>().Do(house.Administrator, id)).Value;
        await house.The<ResetPassword>().Do(older.Token, House.New(House.OtherPassword)).Refused(string.Empty, "replaced by a newer one");
        await house.The<AcceptInvitation>().Do(newer.Token, new AcceptanceDraft { Password = House.Password, PasswordAgain = House.Password }).Refused(string.Empty, "This invitation does not work");
        house.Clock.Advance(TimeSpan.FromHours(1));
        await house.The<ResetPassword>().Do(newer.Token, House.New(House.OtherPassword)).Refused(string.Empty, "older than an hour");
        await house.The<ResetPassword>().Do(null, House.New(House.OtherPassword)).Refused(string.Empty, "does not work");
    }

    [Theory, OnEveryDatabase]
    public async Task A_reset_link_is_for_active_accounts_and_from_administrators(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var invited = (await house.Invite(Email, Role.FactChecker)).Value.AccountId!.Value;
        var editor = await house.Join("editor@newsroom.test", Role.Editor);
        await house.The<IssueResetLink>().Do(house.Administrator, invited).Refused(string.Empty, "Invite them again");
        await house.The<IssueResetLink>().Do(house.Administrator, Guid.NewGuid()).Refused(string.Empty, "no such account", RefusalKind.NotFound);
        await house.The<IssueResetLink>().Do(editor, editor.AccountId!.Value).Refused(string.Empty, "Only an administrator", RefusalKind.NotAllowed);
        await house.The<ClaimTracker.Accounts.People.DeactivateAccount>().Do(house.Administrator, editor.AccountId!.Value).Done();
        await house.The<IssueResetLink>().Do(house.Administrator, editor.AccountId!.Value).Refused(string.Empty, "Reactivate it first");
    }

    [Theory, OnEveryDatabase]
    public async Task Changing_a_password_asks_for_the_current_one_and_ends_all_sessions(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var session = (await house.SignIn(Email)).Value;
        var stamp = (await house.Row(person)).SecurityStamp;
        Task<Outcome> Change(string current, string password) => house.The<ChangePassword>().Do(person, new PasswordChangeDraft { CurrentPassword = current, Password = password, PasswordAgain = password });
        await Change("not the password", House.OtherPassword).Refused("CurrentPassword", "not your current password");
        Assert.Equal(1, (await house.Row(person)).AccessFailedCount);
        await Change(House.Password, House.Password).Refused("Password", "that you have");
        await Change(House.Password, "short").Refused("Password", "at least 12");
        await Change(House.Password, House.OtherPassword).Done();
        Assert.False(await house.The<ReadSession>().IsOpen(session.SessionId, session.AccountId, stamp));
        await house.SignIn(Email, House.OtherPassword).Done();
        var line = Assert.Single(await house.LinesOf(nameof(ChangePassword)), line => line.ThingKind == nameof(ClaimTracker.Accounts.Account));
        Assert.Equal(person.AccountId, line.ActorId);
        Assert.Contains(line.Texts, text => text is { Field: "PasswordHash", After: Recorded.WithoutValue });
        await house.The<ChangePassword>().Do(Actor.Visitor, new PasswordChangeDraft()).Refused(string.Empty, "Sign in first", RefusalKind.NotAllowed);
    }
}
