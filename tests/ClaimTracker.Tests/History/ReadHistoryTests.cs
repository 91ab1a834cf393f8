using ClaimTracker.Data;
using ClaimTracker.History;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using Microsoft.EntityFrameworkCore;

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
    public async Task All_lines_are_passed_on_a_few_at_a_time_with_nothing_twice_and_nothing_left_out(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        for (var number = 0; number < 210; number++) await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party($"Party {number}")).Done();
        var seen = await room.The<ReadHistory>().All(new HistoryQuery()).Select(line => line.Change.Number).ToListAsync();
        Assert.Equal(await room.CountHistory(), seen.Count);
        Assert.Equal(seen.Distinct().OrderDescending(), seen);
        Assert.Equal(210, await room.The<ReadHistory>().All(new HistoryQuery(Deed: nameof(SaveParty)) { From = new DateOnly(2026, 3, 2) }).CountAsync(line => line.Change.Texts.Any(text => text.After?.StartsWith("Party ", StringComparison.Ordinal) == true)));
    }

    [Theory, OnEveryDatabase]
    public async Task The_filters_narrow_by_day_and_by_people_jobs_and_visitors(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var (history, before) = (room.The<ReadHistory>(), await room.CountHistory());
        room.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 4, 23, 59, 59, TimeSpan.Zero));
        await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party("Late in the evening")).Done();
        room.Clock.Advance(TimeSpan.FromSeconds(1));
        await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party("At midnight")).Done();

        Assert.Equal(["Late in the evening"], await Names(new HistoryQuery { From = new DateOnly(2026, 3, 3), Until = new DateOnly(2026, 3, 4) }));
        Assert.Equal(["At midnight"], await Names(new HistoryQuery { From = new DateOnly(2026, 3, 5) }));
        Assert.Equal(["At midnight", "Late in the evening"], await Names(new HistoryQuery { From = new DateOnly(2026, 3, 3), Until = DateOnly.MaxValue }));
        Assert.Empty(await Names(new HistoryQuery { From = DateOnly.MaxValue }));
        Assert.Equal(before, await history.All(new HistoryQuery { From = DateOnly.MinValue, Until = new DateOnly(2026, 3, 3) }).CountAsync());

        Assert.Contains("test world", (await history.Choices()).Jobs, StringComparer.Ordinal);
        Assert.All((await history.Read(new HistoryQuery { Job = "test world" })).Lines, line => Assert.Equal((ActorKind.Job, "test world"), (line.Change.ActorKind, line.ActorName)));
        Assert.NotEmpty((await history.Read(new HistoryQuery { ActorKind = ActorKind.Job })).Lines);
        Assert.Empty((await history.Read(new HistoryQuery { Job = "half \ud83d" })).Lines);
        Assert.Empty((await history.Read(new HistoryQuery { ActorKind = ActorKind.Visitor })).Lines);

        async Task<List<string?>> Names(HistoryQuery query) => await history.All(query).Select(line => line.Change.Texts.Single(text => text.Field == "Name").After).ToListAsync();
    }

    [Theory, OnEveryDatabase]
    public async Task A_text_that_was_erased_says_so_and_one_that_stands_does_not(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var data = room.Look();
        var text = await data.ChangeTexts.FirstAsync(row => row.Field == "Wording");
        Assert.False(text.IsErased);
        text.Erase();
        Assert.True(text.IsErased);
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
        Assert.Contains((await history.Choices()).Deeds, deed => deed == "ProposeVerdict");
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
