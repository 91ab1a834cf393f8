using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Log.Record;
using ClaimTracker.Log.Signing;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Kills;

/// <summary>The process that is killed: an instance that starts its log, writes through deeds, lets some of them fail at their commit, integrates and signs, and says each thing on a line. A line is shorter than a pipe writes at once, so none is ever half there.</summary>
internal sealed class Victim
{
    public const string Connection = "KILLS_CONNECTION";

    private const int Writers = 3;
    private const int FailEvery = 2;

    private readonly LogRoom room;
    private readonly RollBackOnPurpose rollBack;
    private readonly AsyncLocal<string> doing = new();
    private readonly Actor who;
    private readonly string round;

    private Victim(DatabaseSettings settings, string folder, string round, Guid account)
    {
        (this.round, who) = (round, Actor.Person(account));
        rollBack = new RollBackOnPurpose(Linger);
        room = new LogRoom(settings, TimeProvider.System, folder, watch: rollBack);
    }

    /// <summary>Writes until it is killed.</summary>
    public static async Task Write(string[] args)
    {
        var settings = new DatabaseSettings(Enum.Parse<DatabaseProvider>(args[0]), Environment.GetEnvironmentVariable(Connection)!);
        var victim = new Victim(settings, args[1], args[2], Guid.Parse(args[3]));
        await victim.room.Start();
        Say("started");
        await await Task.WhenAny([.. Enumerable.Range(0, Writers).Select(writer => Task.Run(() => victim.WriteOn(writer))), Task.Run(victim.AnchorOn), Task.Run(victim.SignOn)]);
    }

    private async Task WriteOn(int writer)
    {
        for (var number = 1; ; number++)
        {
            var name = $"{round}-{writer}-{number}";
            if (number % FailEvery == 0) await Fail(name, number / FailEvery % 2 == 0);
            else await Do(number % 2 == 0 ? "party" : "dispute", name);
        }
    }

    private async Task Do(string kind, string name)
    {
        Say("trying", name);
        var outcome = await (kind == "party" ? room.The<SaveParty>().Do(who, null, Drafts.Party(name)) : room.The<SaveDispute>().Do(who, null, Drafts.Dispute(name)));
        if (outcome.IsDone) Say("did", name, outcome.Value.ToString());
        else Say("refused", name);
    }

    private async Task Fail(string name, bool inPublic)
    {
        doing.Value = name;
        if (await rollBack.Instead(() => inPublic ? room.EnterAnchor() : room.The<SaveParty>().Do(who, null, Drafts.Party(name)))) Say("failed", name);
        Say("refused", (await room.The<SaveDispute>().Do(who, null, Drafts.Dispute(string.Empty))).IsDone ? "phantom" : name);
    }

    /// <summary>At the commit that will not be.</summary>
    private async Task Linger()
    {
        Say("failing", doing.Value!);
        await Task.Delay(Random.Shared.Next(10));
    }

    private async Task AnchorOn()
    {
        while (true)
        {
            Say("anchoring");
            Say((await room.The<AnchorInternalLog>().Do()).IsDone ? "anchored" : "unanchored");
        }
    }

    private async Task SignOn()
    {
        while (true)
        {
            Say("integrating");
            foreach (var kind in Terms.All<LogKind>()) await room.The<IntegrateEntries>().Do(kind);
            Say("integrated", await PublicSize());
            Say("signing");
            if (await room.The<SignCheckpoint>().Do() is { } signed) Say("signed", signed.Size.ToString(CultureInfo.InvariantCulture), signed.Root.ToString());
            if (room.Alarm.Fault is { } fault) Say("alarm", fault);
            await Task.Delay(Random.Shared.Next(20));
        }
    }

    private async Task<string> PublicSize()
    {
        await using var data = room.Look();
        return (await data.Set<LogTree>().OrderBy(tree => tree.LogId).Select(tree => tree.Size).FirstAsync()).ToString(CultureInfo.InvariantCulture);
    }

    private static void Say(params string[] words) => Console.WriteLine(string.Join(' ', words));
}
