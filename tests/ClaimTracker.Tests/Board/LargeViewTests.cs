using System.Globalization;
using ClaimTracker.Board;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Data.Searching;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Board;

/// <summary>Views that are larger than what is counted: still whole, in order, page by page.</summary>
public sealed class LargeViewTests
{
    private const int Many = BoardPage.MostCounted + 100;
    private const int OnTheMarket = 300;

    [Theory, OnEveryDatabase]
    public async Task A_view_of_more_than_a_thousand_says_so_and_gives_no_numbers_beside_its_filters(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Crowd(room);
        var large = await room.The<ReadBoard>().Read(new BoardQuery("crowdedquay"));
        Assert.Null(large.Fault);
        Assert.Equal(BoardPage.MostCounted + 1, large.Total);
        Assert.NotEmpty(large.Of(FacetKind.Topic));
        Assert.All(large.Choices.Values.SelectMany(choices => choices), choice => Assert.Null(choice.Count));
        var narrowed = await room.The<ReadBoard>().Read(new BoardQuery("crowdedquay", "markets"));
        Assert.Equal(OnTheMarket, narrowed.Total);
        Assert.Equal(OnTheMarket, narrowed.Of(FacetKind.Topic).Single(choice => choice.Code == "markets").Count);
    }

    [Theory, OnEveryDatabase]
    public async Task A_large_view_gives_each_dispute_once_in_every_order(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var crowd = await Crowd(room);
        foreach (var (sort, expected) in new (string?, IEnumerable<BoardDispute>)[]
        {
            (null, crowd.OrderByDescending(row => row.Number)),
            ("oldest", crowd.OrderBy(row => row.Number)),
            ("event", crowd.OrderByDescending(row => row.EventDay).ThenByDescending(row => row.Number)),
        })
        {
            var query = new BoardQuery("crowdedquay") { Sort = sort, Size = "100" };
            var read = new List<string>();
            for (string? after = null; ;)
            {
                var page = await room.The<ReadBoard>().Read(query with { After = after });
                Assert.Null(page.Fault);
                read.AddRange(page.Entries.Select(entry => entry.Slug));
                if ((after = page.Next) is null) break;
            }
            var slugs = expected.Select(row => row.Slug).ToList();
            Assert.Equal(slugs, read, StringComparer.Ordinal);
            Assert.Equal(slugs, await room.The<ReadBoard>().All(query).Select(entry => entry.Slug).ToListAsync(), StringComparer.Ordinal);
        }
    }

    /// <summary>Rows of the index alone, each like that of the one dispute of the newsroom; some of them stand under the topic "markets".</summary>
    private static async Task<List<BoardDispute>> Crowd(Newsroom room)
    {
        await room.Publish();
        await using var data = room.Look();
        var model = await data.Set<BoardDispute>().AsNoTracking().SingleAsync();
        await using var together = await data.Database.BeginTransactionAsync();
        var rows = Enumerable.Range(1, Many).Select(at => Like(model, at)).ToList();
        data.AddRange(rows);
        data.Add(new BoardFacet { Key = Facets.Key(FacetKind.Topic, "markets"), Kind = FacetKind.Topic, Code = "markets", Name = "Markets", Disputes = OnTheMarket });
        await data.SaveChangesAsync();
        foreach (var row in rows) await SearchIndex.Put(data, row.Number, row.Facets.Select(SearchTokens.Token).Prepend("crowdedquay"), CancellationToken.None);
        await together.CommitAsync();
        return rows;
    }

    private static BoardDispute Like(BoardDispute model, int at)
    {
        var slug = string.Create(CultureInfo.InvariantCulture, $"crowd-{at}");
        return new BoardDispute
        {
            DisputeId = Guid.NewGuid(),
            Slug = slug,
            Number = model.Number + at,
            EditionId = Guid.NewGuid(),
            EditionNumber = 1,
            Kind = BoardKind.Published,
            PublishedAt = model.PublishedAt.AddSeconds(at),
            LastLookAt = model.PublishedAt.AddSeconds(at),
            EventDay = model.EventDay.AddDays(at * 7 % 11),
            Facets = at <= OnTheMarket ? [Facets.Key(FacetKind.Topic, "markets")] : [],
            Entry = model.Entry.Replace(model.Slug, slug, StringComparison.Ordinal),
        };
    }
}
