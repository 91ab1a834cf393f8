using ClaimTracker.Accounts;
using ClaimTracker.Accounts.Passwords;
using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.Start;
using ClaimTracker.Data;
using ClaimTracker.Publication.Editions;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Accounts;

public sealed class StartTests
{
    [Theory, OnEveryDatabase]
    public async Task The_set_up_link_makes_one_administrator_and_works_no_more(DatabaseProvider provider)
    {
        await using var house = await House.OpenEmpty(provider);
        var link = (await house.The<OfferFirstAdministrator>().Do(null).Done()).Issued!;
        await house.The<CreateFirstAdministrator>().Do(link.Token, Draft("half of an address")).Refused("Email", "name@newsroom.example");
        await house.The<CreateFirstAdministrator>().Do("another token", Draft("first@newsroom.test")).Refused(string.Empty, "first-admin-link.txt");
        var id = await house.The<CreateFirstAdministrator>().Do(link.Token, Draft("first@newsroom.test")).Done();
        await house.The<CreateFirstAdministrator>().Do(link.Token, Draft("next@newsroom.test")).Refused(string.Empty, "was used");
        Assert.Equal([Role.Administrator], (await house.The<ReadPeople>().One(id))!.Roles);
        await house.SignIn("first@newsroom.test").Done();
        Assert.False((await house.The<OfferFirstAdministrator>().Do(link.Token).Done()).IsNeeded);
        Assert.Contains(await house.LinesOf(nameof(CreateFirstAdministrator)), line => line.ThingId == id && line.ActorKind == ActorKind.Visitor);
        Assert.Equal("first start", Assert.Single(await house.LinesOf(nameof(OfferFirstAdministrator))).ActorName);
    }

    [Theory, OnEveryDatabase]
    public async Task The_set_up_link_is_kept_for_an_hour_and_then_replaced(DatabaseProvider provider)
    {
        await using var house = await House.OpenEmpty(provider);
        var link = (await house.The<OfferFirstAdministrator>().Do(null).Done()).Issued!;
        Assert.Same(FirstAdministratorOffer.Kept, await house.The<OfferFirstAdministrator>().Do(link.Token).Done());
        Assert.Equal(link.ExpiresAt, (await house.The<OfferFirstAdministrator>().Do(null).Done()).HeldElsewhereUntil);
        house.Clock.Advance(TimeSpan.FromHours(1));
        await house.The<CreateFirstAdministrator>().Do(link.Token, Draft("first@newsroom.test")).Refused(string.Empty, "older than an hour");
        var next = (await house.The<OfferFirstAdministrator>().Do(link.Token).Done()).Issued!;
        await house.The<CreateFirstAdministrator>().Do(next.Token, Draft("first@newsroom.test")).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task Two_who_use_the_set_up_link_at_once_make_one_administrator(DatabaseProvider provider)
    {
        await using var house = await House.OpenEmpty(provider);
        var link = (await house.The<OfferFirstAdministrator>().Do(null).Done()).Issued!;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => house.The<CreateFirstAdministrator>().Do(link.Token, Draft($"first{i}@newsroom.test")))));
        Assert.Single(await house.The<ReadPeople>().All());
    }

    [Theory, OnEveryDatabase]
    public async Task Roles_are_added_once_by_a_named_job(DatabaseProvider provider)
    {
        await using var house = await House.OpenEmpty(provider);
        await house.The<EnsureRoles>().Do().Done();
        await using var data = house.Look();
        Assert.Equal(Enum.GetNames<Role>().Order(StringComparer.Ordinal), await data.Roles.Select(role => role.Name!).OrderBy(name => name).ToListAsync(), StringComparer.Ordinal);
        Assert.Equal("roles", Assert.Single((await house.LinesOf(nameof(EnsureRoles))).Select(line => line.ActorName).Distinct(StringComparer.Ordinal)));
    }

    [Theory, OnEveryDatabase]
    public async Task Sample_accounts_have_their_roles_and_names_but_no_password_until_development_opens_them(DatabaseProvider provider)
    {
        await using var house = await House.OpenEmpty(provider);
        await house.The<EnsureSampleAccounts>().Do(active: true).Done();
        await house.The<EnsureSampleAccounts>().Do(active: true).Done();
        Assert.True((await house.The<OfferFirstAdministrator>().Do(null).Done()).IsNeeded, "Sample accounts are not the first administrator.");
        var people = await house.The<ReadPeople>().All();
        Assert.Equal(SampleAccounts.All.Select(sample => sample.Email).Order(StringComparer.Ordinal), people.Select(person => person.Email), StringComparer.Ordinal);
        Assert.All(SampleAccounts.All, sample => Assert.Equal([sample.Role], people.Single(person => person.Email == sample.Email).Roles));
        await house.SignIn("editor@sample.test", PasswordRule.OfSamples).Refused(string.Empty, "could not sign you in");
        await house.The<OpenSampleSignIn>().Do().Done();
        foreach (var (email, _, _) in SampleAccounts.All) await house.SignIn(email, PasswordRule.OfSamples).Done();
        await using var data = house.Look();
        Assert.Equal(SampleAccounts.All.Select(sample => sample.PublicName).Order(StringComparer.Ordinal), (await data.Set<PublicName>().Select(row => row.Name).ToListAsync()).Order(StringComparer.Ordinal));
        Assert.Equal("sample accounts", Assert.Single((await house.LinesOf(nameof(EnsureSampleAccounts))).Select(line => line.ActorName).Distinct(StringComparer.Ordinal)));
    }

    [Theory, OnEveryDatabase]
    public async Task Closed_sample_accounts_let_nobody_in(DatabaseProvider provider)
    {
        await using var house = await House.OpenEmpty(provider);
        await house.The<EnsureSampleAccounts>().Do(active: true).Done();
        await house.The<OpenSampleSignIn>().Do().Done();
        await house.The<CloseSampleSignIn>().Do().Done();
        await house.SignIn("admin@sample.test", PasswordRule.OfSamples).Refused(string.Empty, "could not sign you in");
        await house.The<EnsureSampleAccounts>().Do(active: true).Done();
        await house.SignIn("admin@sample.test", PasswordRule.OfSamples).Refused(string.Empty, "could not sign you in");
        await house.The<EnsureSampleAccounts>().Do(active: false).Done();
        Assert.All(await house.The<ReadPeople>().All(), person => Assert.Equal(AccountState.Deactivated, person.State));
    }

    private static FirstAdministratorDraft Draft(string email) => new() { Email = email, Password = House.Password, PasswordAgain = House.Password };
}
