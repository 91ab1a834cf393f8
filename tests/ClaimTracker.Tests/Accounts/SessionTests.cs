using ClaimTracker.Accounts.People;
using ClaimTracker.Accounts.Sessions;
using ClaimTracker.Accounts.SigningIn;
using ClaimTracker.Data;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Accounts;

public sealed class SessionTests
{
    private const string Email = "checker@newsroom.test";

    [Theory, OnEveryDatabase]
    public async Task A_person_ends_a_session_of_theirs_and_an_administrator_any(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var here = await house.Join(Email, Role.FactChecker);
        var (there, third) = (await house.Proved(here.AccountId!.Value), await house.Proved(here.AccountId!.Value));
        await house.The<EndSession>().Do(here, there.SessionId!.Value).Done();
        await house.The<EndSession>().Do(house.Administrator, third.SessionId!.Value).Done();
        Assert.Equal([here.SessionId!.Value], (await house.The<ReadSessions>().Of(here.AccountId!.Value)).Select(session => session.Id));
        foreach (var ended in new[] { there, third })
            await house.The<ChoosePublicName>().Do(ended, new PublicNameDraft()).Refused(string.Empty, "session has ended", RefusalKind.NotAllowed);
        var lines = await house.LinesOf(nameof(EndSession));
        Assert.Equal([(there.SessionId!.Value, here.AccountId), (third.SessionId!.Value, house.Administrator.AccountId)], lines.Select(line => (line.ThingId, line.ActorId)));
        Assert.All(lines, line => Assert.Contains(line.Texts, text => text is { Field: "EndedAt", Before: null, After: not null }));
    }

    [Theory, OnEveryDatabase]
    public async Task Foreign_ended_expired_and_forged_sessions_answer_as_if_they_did_not_exist(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var other = await house.Join("other@newsroom.test", Role.Editor);
        var ended = await house.Proved(person.AccountId!.Value);
        await house.The<EndSession>().Do(person, ended.SessionId!.Value).Done();
        var denial = (await house.The<EndSession>().Do(person, Guid.NewGuid())).Sentence;
        foreach (var id in new[] { other.SessionId!.Value, ended.SessionId!.Value, Guid.Empty })
        {
            await house.The<EndSession>().Do(person, id).Refused(string.Empty, "no such session", RefusalKind.NotFound);
            Assert.Equal(denial, (await house.The<EndSession>().Do(person, id)).Sentence);
        }
        house.Clock.Advance(AccountSession.Idle);
        await house.The<EndSession>().Do(person, person.SessionId!.Value).Refused(string.Empty, "no such session", RefusalKind.NotFound);
        await house.The<EndSession>().Do(Actor.Visitor, other.SessionId!.Value).Refused(string.Empty, "Sign in first", RefusalKind.NotAllowed);
        await house.The<EndSession>().Do(Actor.Person(person.AccountId!.Value, other.SessionId), person.SessionId!.Value).Refused(string.Empty, "session has ended", RefusalKind.NotAllowed);
        await using var data = house.Look();
        Assert.Null((await data.Set<AccountSession>().SingleAsync(row => row.Id == other.SessionId)).EndedAt);
    }

    [Theory, OnEveryDatabase]
    public async Task A_session_that_is_not_used_for_an_hour_is_over_and_one_that_is_used_goes_on(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var stamp = (await house.Row(person)).SecurityStamp;
        Task<bool> IsOpen(Actor actor) => house.The<ReadSession>().IsOpen(actor.SessionId!.Value, person.AccountId!.Value, stamp);
        var idle = await house.Proved(person.AccountId!.Value);
        house.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.True(await IsOpen(idle));
        var lines = await CountLines(house);
        await house.The<RecordSight>().Do(person).Done();
        Assert.Equal(lines, await CountLines(house));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((false, true), (await IsOpen(idle), await IsOpen(person)));
        var entry = Assert.Single(await house.The<ReadSessions>().Of(person.AccountId!.Value));
        Assert.Equal((person.SessionId!.Value, house.Clock.GetUtcNow() - TimeSpan.FromMinutes(1)), (entry.Id, entry.SeenAt));
    }

    [Theory, OnEveryDatabase]
    public async Task A_use_is_written_down_once_a_minute(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        async Task<DateTimeOffset> Seen()
        {
            await house.The<RecordSight>().Do(person).Done();
            return Assert.Single(await house.The<ReadSessions>().Of(person.AccountId!.Value)).SeenAt;
        }
        var start = house.Clock.GetUtcNow();
        Assert.Equal(start, await Seen());
        house.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(start, await Seen());
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(start + TimeSpan.FromMinutes(1), await Seen());
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => house.The<RecordSight>().Do(person))));
    }

    [Theory, OnEveryDatabase]
    public async Task A_new_sign_in_ends_the_session_that_the_browser_had_and_tells_where_it_was(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var person = await house.Join(Email, Role.FactChecker);
        var next = await house.The<RecordSignIn>().Do(new SignInDraft { Email = Email, Password = House.Password }, House.Place with { Replaces = person.SessionId }).Done();
        var entry = Assert.Single(await house.The<ReadSessions>().Of(person.AccountId!.Value));
        Assert.Equal((next.SessionId, "Firefox on Linux", "203.0.113.0/24", SignInProof.Password), (entry.Id, entry.Browser, entry.Network, entry.Proof));
        Assert.DoesNotContain((await house.LinesOf(nameof(RecordSignIn))).SelectMany(line => line.Texts), text => text.After?.Contains("Firefox", StringComparison.Ordinal) == true || text.After?.Contains("203.0.113", StringComparison.Ordinal) == true);
    }

    private static async Task<int> CountLines(House house)
    {
        await using var data = house.Look();
        return await data.Changes.CountAsync();
    }
}
