using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Together.Sittings;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Together;

/// <summary>Who has a dispute open, in which field, and how others hear that something of it was saved.</summary>
public sealed class SittingTests
{
    private readonly Guid mine = Guid.NewGuid();
    private readonly Guid theirs = Guid.NewGuid();

    [Theory, OnEveryDatabase]
    public async Task Others_see_who_is_here_and_where_until_they_leave(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<SitAt>().Do(room.FactChecker, room.Harbour.Id, mine, "“Wording” of claim 1").Done();
        await room.The<SitAt>().Do(room.Staff.Editor, room.Harbour.Id, theirs, null).Done();
        Assert.Equal(("fact-checker@newsroom.test", "“Wording” of claim 1"), Seen(Assert.Single(await Others(room, theirs))));
        Assert.Equal(("editor@newsroom.test", null), Seen(Assert.Single(await Others(room, mine))));
        await room.The<StandUp>().Do(room.FactChecker, mine).Done();
        Assert.Empty(await Others(room, theirs));
    }

    [Theory, OnEveryDatabase]
    public async Task Who_left_without_a_word_is_believed_for_a_minute(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<SitAt>().Do(room.FactChecker, room.Harbour.Id, mine, null).Done();
        room.Clock.Advance(Sitting.Believed);
        Assert.Single(await Others(room, theirs));
        room.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(await Others(room, theirs));
        await room.The<SitAt>().Do(room.Staff.Editor, room.Harbour.Id, theirs, null).Done();
        await using var data = room.Look();
        Assert.Equal([theirs], await data.Set<Sitting>().Select(row => row.Id).ToListAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task To_be_here_leaves_no_history_and_too_long_a_name_is_no_field(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var lines = await room.CountHistory();
        await room.The<SitAt>().Do(room.FactChecker, room.Harbour.Id, mine, new string('x', Sitting.FieldLimit + 1)).Done();
        Assert.Null(Assert.Single(await Others(room, theirs)).Field);
        Assert.Equal(lines, await room.CountHistory());
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_speaks_for_another_page_and_only_staff_who_write_sit_there(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<SitAt>().Do(room.FactChecker, room.Harbour.Id, mine, null).Done();
        await room.Refuses(() => room.The<SitAt>().Do(room.Staff.Editor, room.Harbour.Id, mine, "x"), string.Empty, "no such page of yours", RefusalKind.NotFound);
        await room.The<StandUp>().Do(room.Staff.Editor, mine).Done();
        Assert.Single(await Others(room, theirs));
        await room.Refuses(() => room.The<SitAt>().Do(room.Staff.Administrator, room.Harbour.Id, theirs, null), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<StandUp>().Do(Actor.Visitor, mine), string.Empty, "Sign in first", RefusalKind.NotAllowed);
        await room.RefusesUnknown(() => room.The<SitAt>().Do(room.FactChecker, Guid.NewGuid(), theirs, null), "dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task A_save_is_heard_at_once_on_this_instance_and_a_refused_one_is_not(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var heard = 0;
        using var hearing = room.The<WorkSignals>().Hear(room.Harbour.Id, () => heard++);
        await room.Comment(room.FactChecker, "Look at the pier.").Done();
        Assert.Equal(1, heard);
        Assert.False((await room.Comment(room.FactChecker, " ")).IsDone);
        Assert.Equal(1, heard);
        hearing.Dispose();
        await room.Comment(room.FactChecker, "And at the crane.").Done();
        Assert.Equal(1, heard);
    }

    [Theory, OnEveryDatabase]
    public async Task Another_instance_hears_it_where_several_share_a_database(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        Assert.SkipWhen(provider == DatabaseProvider.Sqlite, "SQLite has one instance.");
        var signals = new WorkSignals();
        var (ready, heard) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var stop = new CancellationTokenSource();
        using var begun = signals.Hear(room.Harbour.Id, () =>
        {
            if (!ready.TrySetResult()) heard.TrySetResult();
        });
        var other = new OtherInstances(room.The<IDbContextFactory<ClaimTrackerContext>>(), room.Settings, signals, room.The<ReadNewestLine>(), TimeProvider.System).Hear(stop.Token);
        await ready.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await room.Comment(room.FactChecker, "Look at the pier.").Done();
        await heard.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Task.WhenAny(other);
    }

    private static (string, string?) Seen(SittingEntry entry) => (entry.Name, entry.Field);

    private static Task<IReadOnlyList<SittingEntry>> Others(Newsroom room, Guid page) => room.The<ReadSittings>().Others(room.Harbour.Id, page);
}
