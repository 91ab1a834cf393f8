using ClaimTracker.Data;
using ClaimTracker.Running;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Running;

/// <summary>Asking for a job: on record, once, and by administrators alone.</summary>
public sealed class JobOrderTests
{
    private static readonly Dictionary<string, string?> Known = new(StringComparer.Ordinal) { ["log.anchor"] = null, ["review.holds"] = "It cannot be paused." };

    [Theory, OnEveryDatabase]
    public async Task An_order_leaves_a_line_that_says_who_asked_for_which_job(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var deed = room.The<AskForJob>();
        Assert.Equal(JobRequest.Run, await deed.Do(room.Staff.Administrator, Asks("log.anchor", "run", 0), Known).Done());
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(JobRequest.Pause, await deed.Do(room.Staff.Administrator, Asks("log.anchor", "pause", 1), Known).Done());

        var entry = Assert.Single(await room.The<ReadJobOrders>().All()).Value;
        Assert.Equal(("log.anchor", JobRequest.Pause, "admin@newsroom.test", 2), (entry.Job, entry.Asked, entry.AskedBy, entry.Version));
        await using var data = room.Look();
        var lines = await room.HistoryOf((await data.Set<JobOrder>().SingleAsync()).Id);
        Assert.Equal([nameof(AskForJob), nameof(AskForJob)], lines.Select(line => line.Deed), StringComparer.Ordinal);
        Assert.All(lines, line => Assert.Equal(room.Staff.Administrator.AccountId, line.ActorId));
        Assert.Contains(lines[0].Texts, text => text is { Field: "Job", After: "log.anchor" });
        Assert.Contains(lines[1].Texts, text => text is { Field: "Asked", Before: "run", After: "pause" });
    }

    [Theory, OnEveryDatabase]
    public async Task A_second_click_makes_no_second_order(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => room.The<AskForJob>().Do(room.Staff.Administrator, Asks("review.holds", "run", 0), Known)));
        Assert.Single(clicks, click => click.IsDone);
        Assert.All(clicks.Where(click => !click.IsDone), click => Assert.Equal(RefusalKind.Stale, click.Kind));
        Assert.Equal(1, Assert.Single(await room.The<ReadJobOrders>().All()).Value.Version);
    }

    [Theory, OnEveryDatabase("no.such", "LOG.ANCHOR", "", null)]
    public async Task A_job_that_the_schedule_does_not_hold_cannot_be_asked_for(DatabaseProvider provider, string? job)
    {
        await using var room = await Newsroom.Open(provider);
        Assert.Equal(RefusalKind.NotFound, (await room.The<AskForJob>().Do(room.Staff.Administrator, Asks(job, "run", 0), Known)).Kind);
        Assert.Empty(await room.The<ReadJobOrders>().All());
    }

    [Theory, OnEveryDatabase("explode", "", null)]
    public async Task What_no_job_does_cannot_be_asked_for(DatabaseProvider provider, string? request)
    {
        await using var room = await Newsroom.Open(provider);
        var outcome = await room.The<AskForJob>().Do(room.Staff.Administrator, Asks("log.anchor", request, 0), Known);
        Assert.Equal((RefusalKind.Invalid, nameof(JobOrderDraft.Request)), (outcome.Kind, Assert.Single(outcome.Refusals).Field));
        Assert.Empty(await room.The<ReadJobOrders>().All());
    }

    [Theory, OnEveryDatabase]
    public async Task A_job_that_ends_what_one_person_began_is_never_paused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var outcome = await room.The<AskForJob>().Do(room.Staff.Administrator, Asks("review.holds", "pause", 0), Known);
        Assert.Equal((RefusalKind.Invalid, "It cannot be paused."), (outcome.Kind, outcome.Sentence));
        Assert.Empty(await room.The<ReadJobOrders>().All());
        await room.The<AskForJob>().Do(room.Staff.Administrator, Asks("review.holds", "run", 0), Known).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_but_an_administrator_asks_for_a_job(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        foreach (var actor in new[] { room.Staff.Editor, room.FactChecker, Actor.Visitor, Actor.Job("anchor") })
            Assert.Equal(RefusalKind.NotAllowed, (await room.The<AskForJob>().Do(actor, Asks("log.anchor", "run", 0), Known)).Kind);
        Assert.Empty(await room.The<ReadJobOrders>().All());
    }

    private static JobOrderDraft Asks(string? job, string? request, int version) => new() { Job = job, Request = request, Version = version };
}
