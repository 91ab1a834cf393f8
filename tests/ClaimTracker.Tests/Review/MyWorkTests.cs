using ClaimTracker.Data;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Reading;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;

namespace ClaimTracker.Tests.Review;

public sealed class MyWorkTests
{
    [Theory, OnEveryDatabase]
    public async Task Work_moves_from_draft_to_waiting_to_returned_to_published(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        Assert.Equal("1 0 0 0", await Counts(room, room.FactChecker));
        Assert.Equal("0 0 0 0", await Counts(room, room.Staff.SecondChecker));
        var submission = await room.Submit().Done();
        Assert.Equal("0 0 1 0", await Counts(room, room.FactChecker));
        await room.The<ReturnSubmission>().Do(room.Staff.Editor, submission, 1, "Say more.").Done();
        Assert.Equal("0 1 0 0", await Counts(room, room.FactChecker));
        await room.Publish();
        Assert.Equal("0 0 0 1", await Counts(room, room.FactChecker));
    }

    [Theory, OnEveryDatabase]
    public async Task Changes_after_the_last_submission_are_marked_as_unsent(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        Assert.False(Assert.Single((await room.The<ReadMyWork>().Read(room.FactChecker.AccountId!.Value)).Published).UnsentChanges);
        await room.Reword(room.FactChecker, "Southland says that it did not fire.");
        Assert.True(Assert.Single((await room.The<ReadMyWork>().Read(room.FactChecker.AccountId!.Value)).Published).UnsentChanges);
    }

    private static async Task<string> Counts(Newsroom room, Actor person)
    {
        var work = await room.The<ReadMyWork>().Read(person.AccountId!.Value);
        return $"{work.Drafts.Count} {work.Returned.Count} {work.Waiting.Count} {work.Published.Count}";
    }
}
