using ClaimTracker.Data;
using ClaimTracker.Publication;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Publication;

/// <summary>A day answers with the edition that was current when it ended, in UTC.</summary>
public sealed class AsKnownOnTests
{
    [Theory, OnEveryDatabase]
    public async Task A_day_answers_with_the_edition_that_was_current_when_it_ended(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var first = DateOnly.FromDateTime(room.Clock.GetUtcNow().UtcDateTime);
        room.Clock.Advance(TimeSpan.FromDays(2));
        await room.Reword(room.FactChecker, "Southland says that it did not fire.");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial));
        var slug = (await room.Read()).Document.Header.Slug;
        var read = room.The<ReadPublished>();

        Assert.Null(await read.AsKnownOn(slug, first.AddDays(-1)));
        foreach (var (days, number) in new[] { (0, 1), (1, 1), (2, 2), (400, 2) })
            Assert.Equal(number, (await read.AsKnownOn(slug, first.AddDays(days)))!.Document.Publication!.Number);
        Assert.Null(await read.AsKnownOn(slug, DateOnly.MaxValue));
        Assert.Null(await read.AsKnownOn("no-such-dispute", first));
    }

    [Theory, OnEveryDatabase]
    public async Task A_dispute_names_all_of_its_editions_whichever_is_read(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland says that it did not fire.");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial));
        var slug = (await room.Read()).Document.Header.Slug;

        Assert.Equal([1, 2], (await room.The<ReadPublished>().Edition(slug, 1))!.Editions.Select(edition => edition.Number));
    }
}
