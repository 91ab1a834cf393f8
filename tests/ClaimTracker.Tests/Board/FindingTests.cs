using ClaimTracker.Board;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Places;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ClaimTracker.Tests.Board;

/// <summary>What is published is found: by words in any script, by filters, and no longer once it is withdrawn.</summary>
public sealed class FindingTests
{
    [Theory, OnEveryDatabase]
    public async Task A_place_is_found_by_each_of_its_names_in_any_script(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = Drafts.Place();
        (draft.Version, draft.Names) = (1, "Stepanakert | en | Armenian side\nXankəndi | az | Azerbaijan\nСтепанакерт | ru | Russia\nՍտեփանակերտ | hy | Armenian side");
        await room.The<SavePlace>().Do(room.FactChecker, room.Harbour.Place, draft).Done();
        await room.Publish();
        foreach (var typed in new[] { "Stepanakert", "STEPANAKERT", "Xankəndi", "xankendi", "Степанакерт", "степанакерт", "Ստեփանակերտ", "ՍՏԵՓԱՆԱԿԵՐՏ", "Stepan", "xank" })
            Assert.Equal((typed, 1), (typed, await Found(room, new BoardQuery(typed))));
        Assert.Equal(0, await Found(room, new BoardQuery("Stepanakertt")));
    }

    [Theory, OnEveryDatabase]
    public async Task Words_are_found_in_titles_wordings_words_as_said_speakers_parties_and_sources(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        foreach (var typed in new[] { "who shelled averin", "seven people", "fired on the harbour", "ministry of defence", "other spelling", "coast daily", "shelled at night", "harbours" })
            Assert.Equal((typed, 1), (typed, await Found(room, new BoardQuery(typed))));
        Assert.Equal(0, await Found(room, new BoardQuery("seven zeppelins")));
    }

    [Theory, OnEveryDatabase]
    public async Task A_beginning_is_found_however_many_words_begin_so(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Reword(room.FactChecker, $"Southland says that {string.Join(' ', Enumerable.Range(10, 40).Select(number => $"quaystone{number}"))} was not hit by the fleet of Quayside.");
        await room.Publish();
        foreach (var typed in new[] { "quays", "quaysi", "quaysto", "quaystone", "quaystone1", "quaystone49", "quaystone quayside" })
            Assert.Equal((typed, 1), (typed, await Found(room, new BoardQuery(typed))));
        foreach (var typed in new[] { "quayz", "quaystone70", "quaystone1 quaystone70", "uaystone" })
            Assert.Equal((typed, 0), (typed, await Found(room, new BoardQuery(typed))));
    }

    [Theory, OnEveryDatabase]
    public async Task What_filters_are_called_is_no_word_of_a_dispute(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        foreach (var typed in new[] { "topic", "topic:harbours", "rating", "contested", "outlet", "sample", ":topic" })
            Assert.Equal((typed, 0), (typed, await Found(room, new BoardQuery(typed))));
    }

    [Theory, OnEveryDatabase]
    public async Task Each_filter_finds_what_fits_and_nothing_else(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        foreach (var (query, found) in new (BoardQuery, int)[]
        {
            (new() { Rating = "uncorroborated" }, 1), (new() { Rating = "mixed" }, 0), (new() { Contested = "origin" }, 1), (new() { Contested = "toll" }, 0),
            (new() { Party = room.Harbour.Northland.ToString() }, 1), (new() { Party = room.Harbour.Mission.ToString() }, 0), (new() { Speaker = room.Harbour.SouthMinistry.ToString("N") }, 1),
            (new() { Speaker = room.Harbour.Northland.ToString() }, 0), (new() { Outlet = room.Harbour.Outlet.ToString() }, 1), (new(Topic: "harbours"), 1), (new(Topic: "markets"), 0), (new(Country: "AZ"), 1), (new(Country: "AM"), 0),
            (new() { From = "2024-05-03", To = "2024-05-03" }, 1), (new() { From = "2024-05-04" }, 0), (new() { To = "2024-05-02" }, 0), (new() { From = "2024" }, 1), (new() { To = "202X" }, 1), (new() { From = "1900", To = "2024-05" }, 1),
            (new() { Since = "2026-03-02" }, 1), (new() { Since = "2026-03-03" }, 0), (new("harbour", "harbours", "AZ") { Rating = "uncorroborated", From = "2024-01" }, 1), (new("harbour") { Rating = "mixed" }, 0),
        })
            Assert.Equal((query, found), (query, await Found(room, query)));
    }

    [Theory, OnEveryDatabase]
    public async Task Choices_are_counted_but_never_by_party_or_speaker_and_ratings_not_where_one_narrows_the_view(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var whole = await room.The<ReadBoard>().Read(new BoardQuery());
        Assert.Equal((1, "Uncorroborated"), (whole.Of(FacetKind.Rating)[0].Count, whole.Of(FacetKind.Rating)[0].Name));
        Assert.All(whole.Of(FacetKind.Party).Concat(whole.Of(FacetKind.Speaker)), choice => Assert.Null(choice.Count));
        Assert.Contains("Northland", whole.Of(FacetKind.Party).Select(choice => choice.Name), StringComparer.Ordinal);
        Assert.All((await room.The<ReadBoard>().Read(new BoardQuery("averin"))).Of(FacetKind.Rating), choice => Assert.NotNull(choice.Count));
        foreach (var query in new BoardQuery[] { new() { Party = room.Harbour.Northland.ToString() }, new("averin") { Speaker = room.Harbour.NorthMinistry.ToString() } })
        {
            var personal = await room.The<ReadBoard>().Read(query);
            Assert.All(personal.Of(FacetKind.Rating), choice => Assert.Null(choice.Count));
            Assert.All(personal.Of(FacetKind.Topic), choice => Assert.Equal(1, choice.Count));
            Assert.Equal(1, personal.Total);
        }
        var tally = await room.The<ReadBoard>().Read(new BoardQuery { Party = room.Harbour.Northland.ToString(), Rating = "uncorroborated" });
        Assert.Null(tally.Total);
        Assert.Single(tally.Entries);
        Assert.All(tally.Choices.Values.SelectMany(choices => choices), choice => Assert.Null(choice.Count));
    }

    [Theory, OnEveryDatabase]
    public async Task A_withdrawn_dispute_is_found_no_more_and_its_withdrawal_is_listed(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), "It mixed two events.").Done();
        foreach (var query in new BoardQuery[] { new(), new("harbour"), new() { Rating = "uncorroborated" }, new() { Sort = "event", From = "2024" } }) Assert.Equal(0, await Found(room, query));
        Assert.Empty((await room.The<ReadBoard>().Read(new BoardQuery())).Choices);
        Assert.Null(await room.The<ReadPositions>().OfParty(room.Harbour.Northland.ToString(), null));
        Assert.Equal(("withdrawal", "It mixed two events."), (await room.The<ReadNotices>().Read(null, null)).Notices.Select(notice => (notice.Kind, notice.Reason)).Single());
    }

    [Theory, OnEveryDatabase]
    public async Task The_index_made_again_from_the_editions_is_the_index_that_publishing_made(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland says that it did not fire.");
        await room.Publish(Press.Notice("correction", room.Harbour.Denial, "We had it wrong."));
        await room.The<RecordLook>().Do(room.Staff.Editor, room.Harbour.Id, 2).Done();
        var before = await Contents(room);
        var revision = await room.The<ReadRevision>().Read();
        Assert.Equal(2, (await room.The<RebuildBoard>().Do(Actor.Job("test"))).Value);
        Assert.Equal(before, await Contents(room));
        Assert.Equal(1, await Found(room, new BoardQuery("southland fire")));
        Assert.True(await room.The<ReadRevision>().Read() > revision);
        Assert.Equal(0, (await room.The<RebuildBoard>().DoIfOlder(Actor.Job("test"))).Value);
    }

    [Theory, OnEveryDatabase]
    public async Task A_database_from_before_the_index_gets_it_at_the_next_start(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var before = await Contents(room);
        await using (var data = room.Look())
        {
            await data.GetService<IMigrator>().MigrateAsync("First");
            await data.Database.MigrateAsync();
        }
        Assert.Equal(string.Empty, await Contents(room));
        Assert.Equal(1, (await room.The<RebuildBoard>().DoIfOlder(Actor.Job("test"))).Value);
        Assert.Equal(before, await Contents(room));
        Assert.Equal(1, await Found(room, new BoardQuery("averin")));
    }

    private static async Task<int?> Found(Newsroom room, BoardQuery query)
    {
        var page = await room.The<ReadBoard>().Read(query);
        Assert.Null(page.Fault);
        Assert.Equal(page.Total, page.Entries.Count);
        return page.Total;
    }

    /// <summary>All that is read of the index, but for numbers that only give an order.</summary>
    private static async Task<string> Contents(Newsroom room)
    {
        await using var data = room.Look();
        var lines = (await data.Set<BoardDispute>().ToListAsync()).Select(row => $"{row.Slug} {row.EditionNumber} {row.Kind} {row.PublishedAt:O} {row.LastLookAt:O} {row.EventDay} {row.Entry} {string.Join(' ', row.Facets)}")
            .Concat((await data.Set<BoardClaim>().OrderBy(row => row.ClaimId).ToListAsync()).Select(row => $"{row.ClaimId} {row.EditionNumber} {row.IsCurrent} {row.StatedDay} {row.Entry}"))
            .Concat((await data.Set<BoardFacet>().OrderBy(row => row.Key).ToListAsync()).Select(row => $"{row.Key} {row.Name} {row.Disputes} {row.Details}"))
            .Concat((await data.Set<BoardNotice>().OrderBy(row => row.Place).ToListAsync()).Select(row => $"{row.Kind} {row.Entry}"));
        return string.Join('\n', lines);
    }
}
