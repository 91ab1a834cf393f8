using ClaimTracker.Log.Entries;
using ClaimTracker.Sample;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests.Sample;

public sealed class SampleInLogTests
{
    [Theory, OnEveryDatabase]
    public async Task The_log_says_of_removed_samples_that_they_were_erased_and_still_verifies(ClaimTracker.Data.DatabaseProvider provider)
    {
        await using var room = await SampleRoom.Loaded(provider);
        await using var log = new LogRoom(room.Settings, new FakeTimeProvider(DateTimeOffset.UtcNow));
        await log.Start();
        await log.Sign();
        await room.The<RemoveSample>().Do().Done();

        var entries = await log.Entries(LogKind.Public);

        Assert.Equal(11, entries.Count(entry => entry.Kind == EntryKind.EditionPublished));
        Assert.Equal(11, entries.Count(entry => entry.Kind == EntryKind.Redacted));
        Assert.All(entries.Where(entry => entry.Kind == EntryKind.Redacted), entry => Assert.Equal(ErasureGround.SampleRemoved, PublicEntry.Read(entry.Bytes).Ground));
        await log.Sign();
        await log.Fits();
    }
}
