using System.Text.Json;
using ClaimTracker.Board;
using ClaimTracker.Board.Index;
using ClaimTracker.Publication;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.World;

/// <summary>How readers come to a dispute, and what the board index holds of it.</summary>
public static class Ways
{
    /// <summary>Every way in which readers can come to the dispute, by name.</summary>
    public static async Task<List<string>> WaysTo(this Newsroom room, string slug)
    {
        var (published, board) = (room.The<ReadPublished>(), room.The<ReadBoard>());
        var ways = new (string Name, Func<Task<bool>> Leads)[]
        {
            ("current", async () => await published.Current(slug) is not null),
            ("edition1", async () => await published.Edition(slug, 1) is not null),
            ("asof", async () => await published.AsKnownOn(slug, DateOnly.FromDateTime(room.Clock.GetUtcNow().UtcDateTime)) is not null),
            ("history", async () => await published.History(slug) is not null),
            ("claim", async () => await published.ByClaim(room.Harbour.Denial) is not null),
            ("board", async () => (await board.Read(new BoardQuery())) is { Entries.Count: > 0 } or { Total: > 0 }),
            ("search", async () => (await board.Read(new BoardQuery("southland"))).Entries.Count > 0),
            ("notice", async () => (await room.The<ReadNotices>().Read(null, null)).Notices.Count > 0),
            ("party", async () => await room.The<ReadPositions>().OfParty(room.Harbour.Southland.ToString("D"), null) is not null),
            ("sitemap", async () => (await room.The<ReadSitemap>().Range(0)).Count > 0),
            ("edition2", async () => await published.Edition(slug, 2) is not null),
        };
        var leading = new List<string>();
        foreach (var (name, leads) in ways)
            if (await leads()) leading.Add(name);
        return leading;
    }

    /// <summary>All that the board index holds of it.</summary>
    public static async Task<string> BoardIndex(this Newsroom room)
    {
        await using var data = room.Look();
        return JsonSerializer.Serialize(new
        {
            Disputes = await data.Set<BoardDispute>().Include(row => row.Claims).AsNoTracking().ToListAsync(),
            Facets = await data.Set<BoardFacet>().AsNoTracking().OrderBy(facet => facet.Key).ToListAsync(),
            Notices = await data.Set<BoardNotice>().AsNoTracking().OrderBy(notice => notice.Place).ToListAsync(),
            (await data.Set<BoardState>().AsNoTracking().SingleAsync()).Published,
        });
    }
}
