using System.Diagnostics;
using ClaimTracker.Data;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.LogFigures;

/// <summary>Appends a second: each is a deed in a transaction of its own, and one in ten is rolled back on purpose at its commit.</summary>
internal sealed class Appends(LogRoom room, RollBackOnPurpose rollBack, Actor who)
{
    private const int RollBackOneIn = 10;
    private static readonly int[] WritersTried = [1, 8, 32];

    private int done;
    private int rolledBack;
    private int refused;

    public static void Head() => Console.WriteLine($"{"appends",-10} {"what",-16} {"writers",7} {"appends/s",10} {"committed",10} {"rolled back",12} {"refused",8}  indexes");

    public static async Task Measure(DatabaseProvider provider, TimeSpan time)
    {
        await using var newsroom = await Newsroom.Open(provider);
        var rollBack = new RollBackOnPurpose();
        await using var room = new LogRoom(newsroom.Settings.Pooled(), TimeProvider.System, watch: rollBack);
        await room.Start();
        foreach (var isPublic in new[] { false, true })
        {
            await new Appends(room, rollBack, newsroom.FactChecker).Run(isPublic, 1, time / 4);
            foreach (var writers in WritersTried)
            {
                var appends = new Appends(room, rollBack, newsroom.FactChecker);
                var took = await appends.Run(isPublic, writers, time);
                await using var data = room.Look();
                var gaps = await data.FindGaps();
                Console.WriteLine($"{provider,-10} {(isPublic ? "public entry" : "line of history"),-16} {writers,7} {appends.done / took.TotalSeconds,10:F1} {appends.done,10} {appends.rolledBack,12} {appends.refused,8}  {(gaps.Count == 0 ? "gapless" : string.Join("; ", gaps))}");
            }
        }
    }

    private async Task<TimeSpan> Run(bool isPublic, int writers, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < time) await Append(isPublic);
        })));
        return clock.Elapsed;
    }

    private async Task Append(bool isPublic)
    {
        var isDone = false;
        async Task Deed() => isDone = isPublic ? (await room.EnterAnchor()).IsDone : (await room.The<SaveParty>().Do(who, null, Drafts.Party(Guid.NewGuid().ToString()))).IsDone;
        var isRolledBack = Random.Shared.Next(RollBackOneIn) == 0 && await rollBack.Instead(Deed);
        if (!isRolledBack) await Deed();
        Interlocked.Increment(ref isRolledBack ? ref rolledBack : ref isDone ? ref done : ref refused);
    }
}
