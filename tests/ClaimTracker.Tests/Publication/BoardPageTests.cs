using System.Text.Json;
using ClaimTracker.Board;
using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Data.Searching;
using ClaimTracker.Publication.Document;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Publication;

public sealed class BoardPageTests
{
    [Theory, OnEveryDatabase]
    public async Task Every_dispute_is_on_one_page_newest_first_even_when_many_were_published_at_once(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Fill(room, 60, number => Newsroom.Start.AddMinutes(number / 20));
        var seen = new List<BoardEntry>();
        for (string? after = null; ;)
        {
            var page = await room.The<ReadBoard>().Read(new BoardQuery(After: after));
            Assert.Equal((60, null), (page.Total, page.Fault));
            seen.AddRange(page.Entries);
            if (page.Next is null) break;
            Assert.Equal(BoardQuery.PageSize, page.Entries.Count);
            after = page.Next;
        }
        Assert.Equal(60, seen.Select(entry => entry.DisputeId).Distinct().Count());
        Assert.Equal(60, seen.Count);
        Assert.Equal(seen.Select(entry => entry.PublishedAt).OrderDescending(), seen.Select(entry => entry.PublishedAt));
    }

    [Theory, OnEveryDatabase]
    public async Task Search_folds_letters_and_finds_words_in_any_order(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await Fill(room, 3, _ => Newsroom.Start);
        foreach (var (typed, found) in new[] { ("GENCE strike 2", 1), ("2 gəncə", 1), ("Gence", 3), ("100%", 0), ("'; drop table", 0), ("nowhere", 0), ("", 3) })
            Assert.Equal((typed, found), (typed, (await room.The<ReadBoard>().Read(new BoardQuery(typed))).Total));
    }

    [Theory, OnEveryDatabase("x", "-", "1-2", "-1", "1.5", "99999999999999999999", "%00", "20261332-1", "1 ")]
    public async Task A_key_that_cannot_be_read_is_answered_with_a_sentence(DatabaseProvider provider, string after)
    {
        await using var room = await Newsroom.Open(provider);
        await Fill(room, 1, _ => Newsroom.Start);
        var page = await room.The<ReadBoard>().Read(new BoardQuery(After: after));
        Assert.Empty(page.Entries);
        Assert.EndsWith(".", page.Fault, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase("0", "9223372036854775807")]
    public async Task The_ends_of_the_numbers_are_keys_too(DatabaseProvider provider, string after)
    {
        await using var room = await Newsroom.Open(provider);
        await Fill(room, 1, _ => Newsroom.Start);
        foreach (var sort in new[] { "newest", "oldest" }) Assert.Null((await room.The<ReadBoard>().Read(new BoardQuery(After: after) { Sort = sort })).Fault);
        foreach (var day in new[] { "00010101", "99991231" }) Assert.Null((await room.The<ReadBoard>().Read(new BoardQuery(After: $"{day}-{after}") { Sort = "event" })).Fault);
    }

    [Theory, OnEveryDatabase]
    public async Task Bad_filters_are_answered_with_a_sentence(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        foreach (var query in new BoardQuery[]
        {
            new(new string('a', 201)), new("a\0b"), new("a\ud800"), new(Topic: "A b"), new(Country: "ZZ9"), new() { Rating = "true" }, new() { Contested = "*" }, new() { Party = "x" }, new() { Speaker = "' OR 1" },
            new() { Outlet = "-" }, new() { From = "11.10.2020" }, new() { To = "2020-13" }, new() { From = "2021", To = "2020" }, new() { Since = "2020" }, new() { Sort = "rating" }, new() { Size = "26" }, new() { Size = "-1" },
        })
            Assert.EndsWith(".", (await room.The<ReadBoard>().Read(query)).Fault, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase("\"", "' OR ''='", "a AND", "NOT", "NEAR(a b)", "a*b", "^a", "{a}: b", "tokens : a", "(((", "a | !b", "\\", "<->", ":*", "-a", "%_", "AND OR NOT", "ა𞤀ᲀ")]
    public async Task The_languages_of_search_engines_are_words_like_others(DatabaseProvider provider, string typed)
    {
        await using var room = await Newsroom.Open(provider);
        await Fill(room, 2, _ => Newsroom.Start);
        Assert.Null((await room.The<ReadBoard>().Read(new BoardQuery(typed))).Fault);
    }

    /// <summary>Rows of the index alone: the board reads nothing else.</summary>
    private static async Task Fill(Newsroom room, int count, Func<int, DateTimeOffset> publishedAt)
    {
        await using var data = room.Look();
        for (var number = 0; number < count; number++)
        {
            var (id, at) = (Guid.NewGuid(), publishedAt(number));
            var place = number + 1L;
            var entry = new BoardEntry { DisputeId = id, Slug = $"strike-{number}", Title = $"Strike {number} on Gəncə", Edition = 1, PublishedAt = at, LastLookAt = at };
            data.Add(new BoardDispute
            {
                DisputeId = id, Slug = entry.Slug, Number = place, EditionId = Guid.NewGuid(), EditionNumber = 1, Kind = BoardKind.Published, PublishedAt = at, LastLookAt = at,
                Entry = JsonSerializer.Serialize(entry, EditionFormat.Json),
            });
            await SearchIndex.Put(data, place, PlainText.Fold(entry.Title).Split(' '), CancellationToken.None);
        }
        data.Add(new BoardState { Revision = count, Published = count });
        await data.SaveChangesAsync();
    }
}
