using System.Globalization;
using ClaimTracker.Board;
using ClaimTracker.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Crowd;

/// <summary>Asks the board many questions of each kind, one after another, and prints what they cost: CPU of this process and, with PostgreSQL, of the server on this machine, which nobody else should use meanwhile.</summary>
internal sealed class Asking(IServiceProvider services, DatabaseProvider provider)
{
    private const int Warming = 100;
    private readonly Lexicon lexicon = new();

    public async Task Measure(int rounds)
    {
        var cast = new Cast(lexicon);
        await Print("two words, up to 100 disputes", rounds, await PairsOfUpTo(100, rounds));
        await Print("one rare word", rounds, number => new BoardQuery(lexicon.Rare(new Random(number))));
        await Print("one common word", rounds, number => new BoardQuery(number % 2 == 0 ? "hospital" : "bridge"));
        await Print("place in Armenian letters", rounds, number => new BoardQuery(cast.Places[Cast.Skewed(new Random(number), cast.Places.Count)].Names[3].Split('|')[0]));
        await Print("rating, contested element", rounds, number => new BoardQuery { Rating = number % 2 == 0 ? "mixed" : "contradicted", Contested = "origin" });
        await Print("topic and country", rounds, number => new BoardQuery(Topic: cast.Topics[Cast.Skewed(new Random(number), cast.Topics.Count)].Slug, Country: "AZ"));
        await Print("party", rounds, number => new BoardQuery { Party = cast.Parties[Cast.Skewed(new Random(number), cast.Parties.Count)].Id.ToString() });
        await Print("time of event", rounds, number => new BoardQuery { From = $"20{14 + (number % 9)}-03-11", To = $"20{14 + (number % 9)}-05-02" });
        await Print("changed since, by event", rounds, number => new BoardQuery("hospital") { Since = "2026-01-11", Sort = "event" });
        await Print("whole board", rounds, _ => new BoardQuery());
        await Print("whole board, page 101", rounds, _ => new BoardQuery(After: "5000"));
    }

    /// <summary>Pairs of words that stand together in at least one dispute and in at most so many: looked up beforehand, not measured.</summary>
    private async Task<Func<int, BoardQuery>> PairsOfUpTo(int most, int rounds)
    {
        var pairs = new List<string>();
        for (var seed = 0; pairs.Count < rounds && seed < rounds * 40; seed++)
        {
            var random = new Random(seed);
            var pair = $"{lexicon.Rare(random)} {lexicon.Rare(random)}";
            if (await Ask(new BoardQuery(pair)) is > 0 and var found && found <= most) pairs.Add(pair);
        }
        return number => new BoardQuery(pairs[number % pairs.Count]);
    }

    private async Task Print(string name, int rounds, Func<int, BoardQuery> query)
    {
        for (var number = 0; number < Warming; number++) await Ask(query(number));
        var (times, found) = (new List<double>(), new List<int>());
        var (ours, theirs) = (Environment.CpuUsage.TotalTime, ServerTime());
        for (var number = 0; number < rounds; number++)
        {
            var began = TimeProvider.System.GetTimestamp();
            found.Add(await Ask(query(number)));
            times.Add(TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
        }
        var (own, server) = ((Environment.CpuUsage.TotalTime - ours).TotalMilliseconds / rounds, (ServerTime() - theirs).TotalMilliseconds / rounds);
        times.Sort();
        found.Sort();
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name,-30} matches {found[0],5}–{found[^1],-5} CPU {own,7:F2} ms{(provider == DatabaseProvider.Postgres ? $" + server {server,7:F2} ms" : "")}  p50 {times[rounds / 2],7:F1} ms  p99 {times[Math.Min(rounds - 1, rounds * 99 / 100)],7:F1} ms"));
    }

    private async Task<int> Ask(BoardQuery query)
    {
        await using var scope = services.CreateAsyncScope();
        var page = await scope.ServiceProvider.GetRequiredService<ReadBoard>().Read(query);
        return page.Fault is { } fault ? throw new InvalidOperationException($"{query}: {fault}") : page.Total ?? 0;
    }

    /// <summary>User and system time of every process called postgres, from <c>/proc</c>, in clock ticks of a hundredth of a second.</summary>
    private TimeSpan ServerTime()
    {
        if (provider != DatabaseProvider.Postgres) return TimeSpan.Zero;
        long ticks = 0;
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])))
        {
            try
            {
                var stat = File.ReadAllText(Path.Combine(folder, "stat"));
                if (!stat.Contains("(postgres)", StringComparison.Ordinal)) continue;
                var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                ticks += long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
            }
            catch (IOException)
            {
                // The process ended while it was looked at.
            }
        }
        return TimeSpan.FromMilliseconds(ticks * 10);
    }
}
