using System.Diagnostics;
using System.Globalization;
using ClaimTracker.Data;
using ClaimTracker.Log.Signing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Kills;

/// <summary>So many kills on one database: a third in each gap, half of them at once when the gap is announced and half a moment later. A kill that missed its gap is looked at like the others, and done again.</summary>
internal sealed class Trial : IAsyncDisposable
{
    private const int FewestWrites = 5;
    private const int MostDelay = 12;
    private const int MostMisses = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Newsroom room;
    private readonly int kills;
    private readonly Heard heard = new();
    private readonly Inspection inspection;
    private readonly Dictionary<Aim, (int Kills, int Hits)> counts = Terms.All<Aim>().ToDictionary(aim => aim, _ => (0, 0));
    private readonly string folder = Directory.CreateTempSubdirectory("claimtracker-kills-").FullName;
    private int round;

    private Trial(Newsroom room, int kills) => (this.room, this.kills, inspection) = (room, kills, new Inspection(room));

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public static async Task<Trial> Begin(DatabaseHost host, int kills)
    {
        var provider = Enum.GetValues<DatabaseProvider>().Single(provider => DatabaseHost.Of(provider) == host);
        var trial = new Trial(await Newsroom.Open(provider), kills);
        await trial.inspection.Begin();
        return trial;
    }

    public async Task Run()
    {
        var began = Stopwatch.StartNew();
        while (Next() is { } aim) await Kill(aim);
        await GoOn();
        Console.WriteLine($"{room.Settings.Provider}: {heard.Done.Count} acknowledged writes, {heard.RolledBack} rolled back on purpose, {heard.Signed.Count} checkpoints, {began.Elapsed.TotalSeconds:F0} s");
        Console.WriteLine($"  {"kill -9",-28} {"kills",6} {"hit",6}");
        foreach (var (aim, (killed, hits)) in counts) Console.WriteLine($"  {aim.Word(),-28} {killed,6} {hits,6}");
    }

    /// <summary>The gap with the fewest hits; none when there are enough, or too many missed.</summary>
    private Aim? Next()
    {
        var (kind, (_, fewest)) = counts.MinBy(count => count.Value.Hits);
        var misses = counts.Values.Sum(count => count.Kills - count.Hits);
        if (fewest * counts.Count >= kills || counts.Values.Sum(count => count.Hits) >= kills) return null;
        return misses <= MostMisses + kills ? kind : throw new InvalidOperationException($"{misses} kills missed their gap.");
    }

    private async Task Kill(Aim aim)
    {
        round++;
        heard.Begin();
        using var victim = Start();
        await Listen(victim, aim);
        await victim.WaitForExitAsync();
        var (faults, gaps) = await inspection.Look(heard);
        var (killed, hits) = counts[aim];
        counts[aim] = (killed + 1, hits + (gaps.Contains(aim) ? 1 : 0));
        Tell(heard.Fault is { } fault ? [fault, .. faults] : faults, $"kill {round}, {aim.Word()}");
    }

    /// <summary>Hears the process out, also what it said before the kill reached it.</summary>
    private async Task Listen(Process victim, Aim aim)
    {
        using var patience = new CancellationTokenSource(Patience);
        var isKilled = false;
        while (await victim.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            heard.Take(line);
            if (isKilled || !(heard.HasSigned && heard.DoneNow >= FewestWrites && IsAt(aim, line))) continue;
            if (round % 2 == 0) await Task.Delay(Random.Shared.Next(MostDelay));
            victim.Kill();
            isKilled = true;
        }
        if (!isKilled) Tell(["it ended by itself"], $"process {round}");
    }

    private bool IsAt(Aim aim, string line) => aim switch
    {
        Aim.CommitAndTile => line == "integrating",
        Aim.TileAndSignature => line == "signing" && heard.IsUnsigned,
        Aim.Rollback => line.StartsWith("failing", StringComparison.Ordinal),
    };

    /// <summary>After the last kill: one more start signs what is left, and everything is checked once more.</summary>
    private async Task GoOn()
    {
        await using var log = new LogRoom(room.Settings, TimeProvider.System, folder);
        await log.Start();
        await log.The<AnchorInternalLog>().Do().Done();
        var signed = await log.Sign();
        var verdict = await log.Verify();
        Tell([.. new[] { log.Alarm.Fault, verdict.Fault?.ToString(), signed?.Size == verdict.Public ? null : "the last checkpoint does not cover every entry" }.OfType<string>()], "the start after the last kill");
    }

    private void Tell(IReadOnlyList<string> faults, string what)
    {
        if (faults.Count == 0) Passed++;
        else Failed++;
        foreach (var fault in faults) Console.WriteLine($"{room.Settings.Provider}, {what}: {fault}");
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(Trial).Assembly.Location);
        foreach (var word in new[] { "write", room.Settings.Provider.ToString(), folder, round.ToString(CultureInfo.InvariantCulture), room.FactChecker.AccountId.ToString()! }) start.ArgumentList.Add(word);
        start.Environment[Victim.Connection] = room.Settings.Pooled().ConnectionString;
        return Process.Start(start)!;
    }

    public async ValueTask DisposeAsync()
    {
        await room.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
