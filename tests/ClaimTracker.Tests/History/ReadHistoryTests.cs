using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.History;

public sealed class ReadHistoryTests
{
    [Theory, OnEveryDatabase]
    public async Task Every_line_is_on_one_page_newest_first(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        for (var number = 0; number < 60; number++) await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party($"Party {number}")).Done();
        var seen = new List<long>();
        for (long? before = null; ;)
        {
            var page = await room.The<ReadHistory>().Read(new HistoryQuery(Before: before));
            seen.AddRange(page.Lines.Select(line => line.Change.Number));
            if (page.Next is null) break;
            Assert.Equal(HistoryQuery.PageSize, page.Lines.Count);
            before = page.Next;
        }
        Assert.Equal(await room.CountHistory(), seen.Count);
        Assert.Equal(seen.Distinct().OrderDescending(), seen);
    }

    [Theory, OnEveryDatabase]
    public async Task The_filters_narrow_by_dispute_actor_deed_and_thing(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.EnterAnother(room.Staff.SecondChecker, "Another dispute");
        var history = room.The<ReadHistory>();
        Assert.All((await history.Read(new HistoryQuery(DisputeId: room.Harbour.Id))).Lines, line => Assert.Equal(room.Harbour.Id, line.Change.DisputeId));
        Assert.All((await history.Read(new HistoryQuery(ActorId: room.Staff.SecondChecker.AccountId))).Lines, line => Assert.Equal("second-checker@newsroom.test", line.ActorName));
        Assert.Equal(4, (await history.Read(new HistoryQuery(Deed: "SaveClaim", ThingKind: "Claim"))).Lines.Count);
        Assert.Equal(2, (await history.Read(new HistoryQuery(room.Harbour.Id, Deed: "SaveClaim", ThingKind: "Claim"))).Lines.Count);
        Assert.Contains((await history.Read(new HistoryQuery())).Deeds, deed => deed == "ProposeVerdict");
    }

    [Theory, OnEveryDatabase("\0", "half \ud83d", "NoSuchDeed", "' or 1=1 --")]
    public async Task A_filter_that_fits_nothing_finds_nothing(DatabaseProvider provider, string typed)
    {
        await using var room = await Newsroom.Open(provider);
        Assert.Empty((await room.The<ReadHistory>().Read(new HistoryQuery(Deed: typed))).Lines);
        Assert.Empty((await room.The<ReadHistory>().Read(new HistoryQuery(ThingKind: typed))).Lines);
    }

    [Theory, OnEveryDatabase(0L, -1L, long.MinValue)]
    public async Task A_key_before_the_first_line_finds_nothing(DatabaseProvider provider, long before)
    {
        await using var room = await Newsroom.Open(provider);
        var page = await room.The<ReadHistory>().Read(new HistoryQuery(Before: before));
        Assert.Empty(page.Lines);
        Assert.Null(page.Next);
    }
}
