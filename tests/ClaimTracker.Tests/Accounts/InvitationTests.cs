using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Links;
using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Accounts;

public sealed class InvitationTests
{
    private const string Email = "checker@newsroom.test";

    [Theory, OnEveryDatabase]
    public async Task An_invited_person_chooses_a_password_and_signs_in(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var link = (await house.Invite(Email, Role.FactChecker, Role.Editor)).Value;
        Assert.False((await house.SignIn(Email)).IsDone);
        var id = await house.The<AcceptInvitation>().Do(link.Token, Acceptance("Aida N.")).Done();
        Assert.Equal(link.AccountId, id);
        Assert.Equal(id, (await house.SignIn(Email)).Value.AccountId);
        await using var data = house.Look();
        var account = await data.Users.SingleAsync(row => row.Id == id);
        Assert.Equal("Aida N.", account.PublicName);
        Assert.Equal("Aida N.", (await data.Set<PublicName>().SingleAsync(row => row.PublicId == account.PublicId)).Name);
        Assert.Equal(["Editor", "FactChecker"], await data.UserRoles.Where(row => row.UserId == id).Join(data.Roles, row => row.RoleId, role => role.Id, (_, role) => role.Name!).OrderBy(name => name).ToListAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task An_invitation_works_once(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var link = (await house.Invite(Email, Role.FactChecker)).Value;
        await house.The<AcceptInvitation>().Do(link.Token, Acceptance()).Done();
        await house.The<AcceptInvitation>().Do(link.Token, Acceptance()).Refused(string.Empty, "was used");
        await house.The<ReadLink>().Read(AccountLinkKind.Invitation, link.Token).Refused(string.Empty, "was used");
    }

    [Theory, OnEveryDatabase]
    public async Task An_invitation_works_for_a_week(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var link = (await house.Invite(Email, Role.FactChecker)).Value;
        house.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Equal(Email, await house.The<ReadLink>().Read(AccountLinkKind.Invitation, link.Token).Done());
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        await house.The<ReadLink>().Read(AccountLinkKind.Invitation, link.Token).Refused(string.Empty, "older than a week");
        await house.The<AcceptInvitation>().Do(link.Token, Acceptance()).Refused(string.Empty, "Ask an administrator to invite you again");
    }

    [Theory, OnEveryDatabase]
    public async Task Inviting_again_replaces_the_link_and_the_roles(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var first = (await house.Invite(Email, Role.FactChecker)).Value;
        var second = (await house.Invite(Email.ToUpperInvariant(), Role.Editor)).Value;
        Assert.Equal(first.AccountId, second.AccountId);
        await house.The<AcceptInvitation>().Do(first.Token, Acceptance()).Refused(string.Empty, "replaced by a newer one");
        await house.The<AcceptInvitation>().Do(second.Token, Acceptance()).Done();
        await using var data = house.Look();
        Assert.Equal("Editor", await data.UserRoles.Where(row => row.UserId == second.AccountId).Join(data.Roles, row => row.RoleId, role => role.Id, (_, role) => role.Name).SingleAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task Only_an_administrator_invites(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var editor = await house.Join("editor@newsroom.test", Role.Editor);
        var draft = new InvitationDraft { Email = Email, Roles = ["editor"] };
        await house.The<InviteAccount>().Do(editor, draft).Refused(string.Empty, "Only an administrator", RefusalKind.NotAllowed);
        await house.The<InviteAccount>().Do(Actor.Visitor, draft).Refused(string.Empty, "Only an administrator", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task What_does_not_fit_an_invitation_is_refused_beside_its_field(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        foreach (var wrong in new[] { "nobody", "two words@newsroom.test", "Name <name@newsroom.test>", "a@b@c", "half\ud800@newsroom.test" })
            Assert.Equal("Email", Assert.Single((await house.Invite(wrong, Role.Editor)).Refusals).Field);
        await house.Invite(new string('a', 250) + "@newsroom.test", Role.Editor).Refused("Email", "at most 254 characters");
        await house.Invite(string.Empty, Role.Editor).Refused("Email", "Write the e-mail address.");
        await house.Invite(Email).Refused("Roles", "Choose at least one role.");
        await house.The<InviteAccount>().Do(house.Administrator, new InvitationDraft { Email = Email, Roles = ["publisher"] }).Refused("Roles", "from the list");
    }

    [Theory, OnEveryDatabase]
    public async Task Who_has_an_account_is_not_invited_again(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        await house.Invite(Email, Role.Editor).Refused("Email", "has an account already");
        await house.The<ClaimTracker.Accounts.People.DeactivateAccount>().Do(house.Administrator, person.AccountId!.Value).Done();
        await house.Invite(Email, Role.Editor).Refused("Email", "deactivated account");
    }

    [Theory, OnEveryDatabase]
    public async Task An_invitation_and_its_acceptance_leave_lines_without_secrets(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var link = (await house.Invite(Email, Role.FactChecker)).Value;
        await house.The<AcceptInvitation>().Do(link.Token, Acceptance()).Done();
        var invited = await house.LinesOf(nameof(InviteAccount));
        var account = Assert.Single(invited, line => line.ThingKind == nameof(Account));
        Assert.Equal((ChangeKind.Added, house.Administrator.AccountId), (account.Kind, account.ActorId));
        Assert.Contains(account.Texts, text => text is { Field: "RoleId", After: "FactChecker" });
        Assert.Contains(account.Texts, text => text is { Field: "Email", After: Email });
        var issued = Assert.Single(invited, line => line.ThingKind == nameof(AccountLink));
        Assert.Contains(issued.Texts, text => text is { Field: "TokenHash", After: Recorded.WithoutValue });
        var accepted = await house.LinesOf(nameof(AcceptInvitation));
        Assert.All(accepted, line => Assert.Equal((ActorKind.Visitor, "visitor"), (line.ActorKind, line.ActorName)));
        Assert.Contains(Assert.Single(accepted, line => line.ThingKind == nameof(Account)).Texts, text => text is { Field: "PasswordHash", Before: null, After: Recorded.WithoutValue });
        Assert.Contains(Assert.Single(accepted, line => line.ThingKind == nameof(AccountLink)).Texts, text => text is { Field: "UsedAt", Before: null, After: not null });
    }

    private static AcceptanceDraft Acceptance(string? name = null) => new() { Password = House.Password, PasswordAgain = House.Password, PublicName = name };
}
