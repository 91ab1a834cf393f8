using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Publication;

/// <summary>Who holds an older edition is told what was put right since.</summary>
public sealed class RectifiedTests
{
    [Theory, OnEveryDatabase]
    public async Task A_correction_is_told_to_those_who_hold_an_older_edition_and_a_clarification_is_not(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await Reword(room, "Southland says that it did not fire.", "clarification", "Said more plainly.");
        var (slug, read) = ((await room.Read()).Document.Header.Slug, room.The<ReadPublished>());
        Assert.Null(await read.RectifiedSince(slug, 1));

        await Reword(room, "Southland says that it never fired.", "correction", "We had the wrong words.");
        await Reword(room, "Southland says that nobody fired.", "clarification", "Said more plainly.");

        var found = (await read.RectifiedSince(slug, 1))!;
        Assert.Equal((3, EditionKind.Published, NoticeKind.Correction, "We had the wrong words."), (found.Number, found.Kind, found.Notice, found.Reason));
        Assert.Equal(found, await read.RectifiedSince(slug, 2));
        Assert.Null(await read.RectifiedSince(slug, 3));
        Assert.Null(await read.RectifiedSince("no-such-dispute", 1));
        Assert.Null(await read.RectifiedSince("\0", int.MaxValue));
    }

    [Theory, OnEveryDatabase]
    public async Task A_withdrawal_is_told_also_after_the_dispute_was_published_again(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), "The source was a forgery.").Done();
        await room.The<ReopenDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), "New evidence.").Done();
        await room.Publish(Press.Notice("update", claimId: null, "Examined again."));

        var found = (await room.The<ReadPublished>().RectifiedSince((await room.Read()).Document.Header.Slug, 1))!;

        Assert.Equal((2, EditionKind.Withdrawn, null, "The source was a forgery."), (found.Number, found.Kind, found.Notice, found.Reason));
    }

    private static async Task Reword(Newsroom room, string wording, string kind, string reason)
    {
        await room.Reword(room.FactChecker, wording);
        await room.Publish(Press.Notice(kind, room.Harbour.Denial, reason));
    }
}
