using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Links;
using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Accounts;

public sealed class PeopleTests
{
    private const string Email = "checker@newsroom.test";

    [Theory, OnEveryDatabase]
    public async Task New_roles_hold_at_once_and_sign_the_person_out(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var session = await house.SignIn(Email).Done();
        var stamp = (await house.Row(person)).SecurityStamp;
        await house.SetRoles(house.Administrator, person, Role.Editor, Role.Administrator).Done();
        Assert.False(await house.The<ReadSession>().IsOpen(session.SessionId, session.AccountId, stamp));
        Assert.Equal([Role.Editor, Role.Administrator], (await house.The<ReadPeople>().One(person.AccountId!.Value))!.Roles);
        await house.The<InviteAccount>().Do(person, new InvitationDraft { Email = "next@newsroom.test", Roles = ["editor"] }).Refused(string.Empty, "session has ended", RefusalKind.NotAllowed);
        await house.The<InviteAccount>().Do(await house.Proved(person.AccountId!.Value), new InvitationDraft { Email = "next@newsroom.test", Roles = ["editor"] }).Done();
        var line = Assert.Single(await house.LinesOf(nameof(SetRoles)), line => line.ThingKind == nameof(Account));
        Assert.Equal((ChangeKind.Changed, nameof(Account), person.AccountId), (line.Kind, line.ThingKind, line.ThingId));
        Assert.Contains(line.Texts, text => text is { Field: "RoleId", Before: "FactChecker", After: null });
        Assert.Contains(line.Texts, text => text is { Field: "RoleId", Before: null, After: "Editor" });
    }

    [Theory, OnEveryDatabase]
    public async Task Roles_are_refused_when_stale_empty_or_not_an_administrators_to_give(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        await house.SetRoles(house.Administrator, person).Refused("Roles", "Choose at least one role.");
        await house.SetRoles(house.Administrator, person, "an older stamp", Role.Editor).Refused(string.Empty, "Somebody else changed this account", RefusalKind.Stale);
        await house.SetRoles(person, person, Role.Administrator).Refused(string.Empty, "Only an administrator", RefusalKind.NotAllowed);
        Assert.Equal([Role.FactChecker], (await house.The<ReadPeople>().One(person.AccountId!.Value))!.Roles);
    }

    [Theory, OnEveryDatabase]
    public async Task The_last_active_administrator_stays(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Invite("invited@newsroom.test", Role.Administrator);
        await house.SetRoles(house.Administrator, house.Administrator, Role.Editor).Refused("Roles", "last active administrator");
        var second = await house.Join(Email, Role.Administrator);
        await house.The<DeactivateAccount>().Do(house.Administrator, house.Administrator.AccountId!.Value).Refused(string.Empty, "your own account");
        await house.The<DeactivateAccount>().Do(second, house.Administrator.AccountId!.Value).Done();
        await house.SetRoles(second, second, Role.Editor).Refused("Roles", "last active administrator");
        await house.The<ReactivateAccount>().Do(second, house.Administrator.AccountId!.Value).Done();
        await house.SetRoles(second, second, Role.Editor).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task Two_administrators_who_remove_each_other_at_once_leave_one(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var second = await house.Join(Email, Role.Administrator);
        await Task.WhenAll(
            Task.Run(() => house.The<DeactivateAccount>().Do(house.Administrator, second.AccountId!.Value)),
            Task.Run(() => house.The<DeactivateAccount>().Do(second, house.Administrator.AccountId!.Value)));
        Assert.Single((await house.The<ReadPeople>().All()), person => person is { State: AccountState.Active });
    }

    [Theory, OnEveryDatabase]
    public async Task A_deactivated_person_is_out_at_once_and_back_with_the_same_password(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var id = person.AccountId!.Value;
        var session = await house.SignIn(Email).Done();
        var stamp = (await house.Row(person)).SecurityStamp;
        var reset = await house.The<IssueResetLink>().Do(house.Administrator, id).Done();
        await house.The<DeactivateAccount>().Do(house.Administrator, id).Done();
        Assert.False(await house.The<ReadSession>().IsOpen(session.SessionId, id, stamp));
        await house.SignIn(Email).Refused(string.Empty, "could not sign you in");
        await house.The<ChoosePublicName>().Do(person, new PublicNameDraft { PublicName = "X" }).Refused(string.Empty, "not active", RefusalKind.NotAllowed);
        await house.The<ResetPassword>().Do(reset.Token, House.New(House.OtherPassword)).Refused(string.Empty, "does not work");
        await house.The<ReactivateAccount>().Do(house.Administrator, id).Done();
        await house.The<ResetPassword>().Do(reset.Token, House.New(House.OtherPassword)).Refused(string.Empty, "does not work");
        Assert.False(await house.The<ReadSession>().IsOpen(session.SessionId, id, stamp));
        await house.SignIn(Email).Done();
        Assert.Contains((await house.LinesOf(nameof(DeactivateAccount))).SelectMany(line => line.Texts), text => text is { Field: "IsActive", Before: "True", After: "False" });
        Assert.Contains((await house.LinesOf(nameof(ReactivateAccount))).SelectMany(line => line.Texts), text => text is { Field: "IsActive", Before: "False", After: "True" });
        person = await house.Proved(id);
        await house.The<DeactivateAccount>().Do(person, house.Administrator.AccountId!.Value).Refused(string.Empty, "Only an administrator", RefusalKind.NotAllowed);
        await house.The<ReactivateAccount>().Do(person, id).Refused(string.Empty, "Only an administrator", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task A_public_name_is_chosen_changed_and_taken_away(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var publicId = (await house.Row(person)).PublicId;
        foreach (var (typed, kept) in new[] { ("Aida N.", "Aida N."), (" Aïda N. ", "Aïda N."), ("", (string?)null), ("Aida", "Aida") })
        {
            await house.The<ChoosePublicName>().Do(person, new PublicNameDraft { PublicName = typed }).Done();
            await using var data = house.Look();
            Assert.Equal(kept, (await data.Users.SingleAsync(row => row.Id == person.AccountId)).PublicName);
            Assert.Equal(kept, (await data.Set<PublicName>().SingleOrDefaultAsync(row => row.PublicId == publicId))?.Name);
        }
        var lines = await house.LinesOf(nameof(ChoosePublicName));
        Assert.Equal(4, lines.Count);
        Assert.Contains(lines[1].Texts, text => text is { Field: "PublicName", Before: "Aida N.", After: "Aïda N." });
        Assert.All(lines, line => Assert.Equal(person.AccountId, line.ActorId));
    }

    [Theory, OnEveryDatabase]
    public async Task A_public_name_that_does_not_fit_is_refused(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        Task<Outcome> Choose(string name) => house.The<ChoosePublicName>().Do(house.Administrator, new PublicNameDraft { PublicName = name });
        await Choose(new string('x', 81)).Refused("PublicName", "at most 80 characters");
        await Choose("two\nlines").Refused("PublicName", "one line");
        await Choose("turned \u202E round").Refused("PublicName", "direction of writing");
        await Choose("bell \u0007").Refused("PublicName", "control character");
    }
}
