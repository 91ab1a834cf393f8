using System.Globalization;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Data.Searching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crowd;

/// <summary>Publishes made-up disputes in batches, each composed, printed and described for the board as an approval does it. The rows of the working copy are as short as the references between tables allow; no history is written.</summary>
internal sealed class Filling(IServiceProvider services)
{
    private const int Batch = 2000;
    private readonly Dictionary<string, BoardFacet> facets = new(StringComparer.Ordinal);

    /// <summary>Goes on until so many disputes are published. A PostgreSQL index over tokens is made again at the end, which takes less time than to keep it.</summary>
    public async Task Until(int count)
    {
        await using var data = await services.GetRequiredService<IDbContextFactory<ClaimTrackerContext>>().CreateDbContextAsync();
        await Hasten(data);
        var lexicon = new Lexicon();
        var maker = new DisputeMaker(new Cast(lexicon), lexicon);
        var began = TimeProvider.System.GetTimestamp();
        for (var done = await data.Set<BoardState>().Select(state => state.Published).FirstOrDefaultAsync(); done < count;)
        {
            var (from, to) = (done, Math.Min(count, done + Batch));
            var printed = Enumerable.Range(from, to - from).AsParallel().AsOrdered().Select(number => Printed.Of(maker, number)).ToList();
            await Enter(data, printed, to);
            done = to;
            if (done % 10_000 == 0 || done == count) await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{done} disputes, {TimeProvider.System.GetElapsedTime(began).TotalSeconds:F0} s"));
        }
        if (data.Database.IsNpgsql()) await data.Database.ExecuteSqlRawAsync("SET maintenance_work_mem = '1GB'; CREATE INDEX IF NOT EXISTS board_search_tokens ON board_search USING gin (tokens) WITH (fastupdate = off); ANALYZE");
        else await SearchIndex.Settle(data, CancellationToken.None);
    }

    /// <summary>What is made up may be lost: nothing waits for the disk.</summary>
    private static async Task Hasten(ClaimTrackerContext data)
    {
        data.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await data.Database.OpenConnectionAsync();
        await data.Database.ExecuteSqlRawAsync(data.Database.IsSqlite() ? "PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000" : "SET synchronous_commit = off; DROP INDEX IF EXISTS board_search_tokens");
    }

    private async Task Enter(ClaimTrackerContext data, List<Printed> printed, int published)
    {
        await using var transaction = await data.Database.BeginTransactionAsync();
        var rows = new BulkRows(data);
        await rows.Put(printed.Select(one => one.Dispute), "Id", "Title", "Slug", "State", "LatestEdition", "IsPublic", "IsSample", "Version");
        await rows.Put(printed.Select(one => one.Edition));
        await rows.Put(printed.SelectMany(one => one.Edition.Parts));
        await rows.Put(printed.Select(one => one.Row));
        await rows.Put(printed.SelectMany(one => one.Row.Claims));
        await Find(data, printed);
        await Count(data, printed, published);
        await transaction.CommitAsync();
    }

    private static async Task Find(ClaimTrackerContext data, List<Printed> printed)
    {
        if (data.Database.IsSqlite())
        {
            foreach (var one in printed) await data.Database.ExecuteSqlAsync($"INSERT INTO board_search (rowid, tokens) VALUES ({one.Row.Number}, {one.Tokens})");
            return;
        }
        var (numbers, tokens) = (printed.ConvertAll(one => one.Row.Number), printed.ConvertAll(one => one.Tokens));
        await data.Database.ExecuteSqlAsync($"INSERT INTO board_search (number, tokens) SELECT n, array_to_tsvector(string_to_array(t, ' ')) FROM unnest({numbers}, {tokens}) AS new (n, t)");
    }

    private async Task Count(ClaimTrackerContext data, List<Printed> printed, int published)
    {
        if (facets.Count == 0) await data.Set<BoardFacet>().ForEachAsync(known => facets.Add(known.Key, known));
        foreach (var facet in printed.SelectMany(one => one.Facets))
        {
            if (!facets.TryGetValue(facet.Key, out var known)) facets.Add(facet.Key, known = data.Add(facet).Entity);
            known.Disputes++;
        }
        var state = await data.Set<BoardState>().SingleOrDefaultAsync() ?? data.Add(new BoardState()).Entity;
        (state.Revision, state.Published, state.IndexVersion) = (published, published, BoardState.CurrentVersion);
        await data.SaveChangesAsync();
    }
}
