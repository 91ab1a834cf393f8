using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

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
    public async Task Roles_are_read_again_at_each_deed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var person = await room.Join("newcomer");
        await room.The<SaveDispute>().Do(person, null, Drafts.Dispute("Before the role")).Refused(string.Empty, "Only fact-checkers", RefusalKind.NotAllowed);
        await room.Grant(person.AccountId!.Value, Role.FactChecker);
        await room.The<SaveDispute>().Do(person, null, Drafts.Dispute("With the role")).Done();
        await room.TakeRoles(person.AccountId!.Value);
        await room.The<SaveDispute>().Do(person, null, Drafts.Dispute("After the role")).Refused(string.Empty, "Only fact-checkers", RefusalKind.NotAllowed);
    }
}
