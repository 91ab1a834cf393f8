using ClaimTracker.Data;
using ClaimTracker.Publication;
using ClaimTracker.Sources.Captures;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Publication;

/// <summary>Whatever stands in an address, the questions answer "there is no such thing" and never fall over.</summary>
public sealed class UnknownAddressTests
{
    [Theory, OnEveryDatabase("\0", "a\0b", "half \ud83d", "", " ", "../..", "A", "no-such-dispute", "%", "' or 1=1 --")]
    public async Task A_dispute_that_was_never_published_is_not_found(DatabaseProvider provider, string slug)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        Assert.Null(await room.The<ReadPublished>().Current(slug));
        Assert.Null(await room.The<ReadPublished>().Edition(slug, 1));
        Assert.Null(await room.The<ReadPublished>().History(slug));
        Assert.Null(await room.The<ReadCapture>().Read(slug));
    }

    [Theory, OnEveryDatabase(0, -1, 2, int.MaxValue, int.MinValue)]
    public async Task An_edition_out_of_range_is_not_found(DatabaseProvider provider, int number)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        Assert.Null(await room.The<ReadPublished>().Edition((await room.Read()).Document.Header.Slug, number));
        Assert.Null(await room.The<ReadPublished>().ByClaim(Guid.NewGuid()));
    }
}
