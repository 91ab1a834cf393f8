using System.Data;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Data;

/// <summary>What holds for every deed: a named actor whose right is read at each deed, one transaction, a concurrency number.</summary>
public sealed class WorkroomTests
{
    [Theory, OnEveryDatabase]
    public async Task Saving_without_an_actor_throws(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var before = await room.CountHistory();
        await using var data = room.Look();
        data.Add(new Topic("Harbours at sea"));
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => data.SaveChangesAsync());
        Assert.Contains("named actor", fault.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => data.SaveChanges());
        Assert.Equal(before, await room.CountHistory());
    }

    [Theory, OnEveryDatabase]
    public async Task A_context_that_is_used_again_knows_nothing_of_who_had_it_before(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        ClaimTrackerContext first;
        await using (first = room.Look())
        {
            await first.Database.OpenConnectionAsync();
            first.Database.SetCommandTimeout(3);
            await using var transaction = await first.Database.BeginTransactionAsync();
            first.Acting = new Acting(room.FactChecker, nameof(SaveParty), room.Clock.GetUtcNow());
            first.Add(new Topic("Harbours at sea"));
            await first.SaveChangesAsync();
            first.Add(new Topic("Harbours on land"));
            Assert.False(first.Book.IsEmpty);
            Assert.NotEmpty(first.Written);
        }
        await using var again = room.Look();
        Assert.Same(first, again);
        Assert.Null(again.Acting);
        Assert.Empty(again.Written);
        Assert.True(again.Book.IsEmpty);
        Assert.Empty(again.ChangeTracker.Entries());
        Assert.Null(again.Database.CurrentTransaction);
        Assert.Null(again.Database.GetCommandTimeout());
        Assert.Equal(ConnectionState.Closed, again.Database.GetDbConnection().State);
        Assert.Equal(0, await again.Set<Topic>().CountAsync(topic => topic.Name.StartsWith("Harbours ")));
    }

    [Theory, OnEveryDatabase]
    public async Task Roles_are_read_again_at_each_deed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var person = await room.Join("newcomer");
        await room.Refuses(() => room.The<SaveDispute>().Do(person, null, Drafts.Dispute("Before the role")), string.Empty, "Only fact-checkers", RefusalKind.NotAllowed);
        await room.Grant(person.AccountId!.Value, Role.FactChecker);
        await room.The<SaveDispute>().Do(person, null, Drafts.Dispute("With the role")).Done();
        await room.TakeRoles(person.AccountId!.Value);
        await room.Refuses(() => room.The<SaveDispute>().Do(person, null, Drafts.Dispute("After the role")), string.Empty, "Only fact-checkers", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task A_deactivated_account_does_nothing_whatever_its_roles(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Deactivate(room.Staff.Editor.AccountId!.Value);
        await room.Refuses(() => room.The<SaveParty>().Do(room.Staff.Editor, null, Drafts.Party("Eastland")), string.Empty, "not active", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task An_account_that_does_not_exist_does_nothing(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => room.The<SaveParty>().Do(Actor.Person(Guid.NewGuid()), null, Drafts.Party("Eastland")), string.Empty, "not active", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task Neither_an_administrator_nor_a_visitor_nor_a_job_writes(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        foreach (var actor in new[] { room.Staff.Administrator, Actor.Visitor, Actor.Job("link check") })
            await room.Refuses(() => room.The<SaveParty>().Do(actor, null, Drafts.Party("Eastland")), string.Empty, "Only fact-checkers", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task A_line_of_history_names_actor_deed_time_and_thing(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        room.Clock.Advance(TimeSpan.FromMilliseconds(90_061_001.7));
        var id = await room.The<SaveParty>().Do(room.Staff.SecondChecker, null, Drafts.Party("Eastland")).Done();
        var line = Assert.Single(await room.HistoryOf(id));
        Assert.Equal((ActorKind.Person, room.Staff.SecondChecker.AccountId, "SaveParty", "Party", 1), (line.ActorKind, line.ActorId, line.Deed, line.ThingKind, line.ThingVersion));
        Assert.Equal(Newsroom.Start.AddMilliseconds(90_061_001), line.At);
        Assert.Equal(TimeSpan.Zero, line.At.Offset);
        Assert.Null(line.DisputeId);
        Assert.Contains(line.Texts, text => text is { Field: "Name", Before: null, After: "Eastland" });
    }

    [Theory, OnEveryDatabase]
    public async Task A_change_records_only_the_fields_that_changed_with_before_and_after(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Party("North Land");
        draft.Version = 1;
        await room.The<SaveParty>().Do(room.FactChecker, room.Harbour.Northland, draft).Done();
        var line = (await room.HistoryOf(room.Harbour.Northland))[^1];
        var text = Assert.Single(line.Texts);
        Assert.Equal(("Name", "Northland", "North Land"), (text.Field, text.Before, text.After));
        Assert.Equal(2, line.ThingVersion);
    }

    [Theory, OnEveryDatabase]
    public async Task Saving_what_is_there_already_leaves_no_line_and_the_number(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Party("Northland");
        draft.Version = 1;
        var before = await room.CountHistory();
        await room.The<SaveParty>().Do(room.FactChecker, room.Harbour.Northland, draft).Done();
        Assert.Equal(before, await room.CountHistory());
        Assert.Equal(1, await room.VersionOf<Party>(room.Harbour.Northland));
    }

    [Theory, OnEveryDatabase]
    public async Task The_number_counts_each_save_by_one(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        for (var version = 1; version <= 4; version++)
        {
            Assert.Equal(version, await room.VersionOf<Party>(room.Harbour.Mission));
            var draft = Drafts.Party($"The mission, {version}");
            draft.Version = version;
            await room.The<SaveParty>().Do(room.FactChecker, room.Harbour.Mission, draft).Done();
        }
        Assert.Equal([1, 2, 3, 4, 5], (await room.HistoryOf(room.Harbour.Mission)).Select(line => line.ThingVersion));
    }
}
