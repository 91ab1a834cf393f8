using ClaimTracker.Data;
using ClaimTracker.Messages.Watching;
using ClaimTracker.Review.ByClaim;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Verdicts;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Messages;

/// <summary>Disputes that people watch.</summary>
public sealed class WatchTests
{
    [Theory, OnEveryDatabase]
    public async Task A_dispute_is_watched_once_listed_and_left_with_a_line_of_history_for_each(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Watch(room.Staff.Editor);
        await room.Watch(room.Staff.Editor);
        var before = await room.CountHistory();
        room.Clock.Advance(TimeSpan.FromHours(1));
        await room.Reword(room.FactChecker, "Southland did not fire at the harbour.");
        var entry = Assert.Single(await Watched(room, room.Staff.Editor));
        Assert.Equal((room.Harbour.Id, WorkState.Draft, room.Clock.GetUtcNow(), "fact-checker@newsroom.test", Newsroom.Start), (entry.DisputeId, entry.State, entry.ChangedAt, entry.ChangedBy, entry.Since));
        Assert.Empty(await Watched(room, room.Staff.SecondEditor));
        await room.The<StopWatching>().Do(room.Staff.Editor, room.Harbour.Id).Done();
        await room.The<StopWatching>().Do(room.Staff.Editor, room.Harbour.Id).Done();
        Assert.Empty(await Watched(room, room.Staff.Editor));
        Assert.False(await room.The<ReadWatched>().Is(room.Staff.Editor.AccountId!.Value, room.Harbour.Id));

        await using var data = room.Look();
        var lines = await data.Changes.Where(change => change.ThingKind == nameof(Watch)).OrderBy(change => change.Number).ToListAsync();
        Assert.Equal([nameof(WatchDispute), nameof(StopWatching)], lines.Select(line => line.Deed), StringComparer.Ordinal);
        Assert.All(lines, line => Assert.Equal((room.Staff.Editor.AccountId, null), (line.ActorId, line.DisputeId)));
        Assert.Equal(before + 2, await room.CountHistory());
    }

    [Fact]
    public async Task Only_what_exists_is_watched_and_only_by_those_who_may_write()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await room.RefusesUnknown(() => room.The<WatchDispute>().Do(room.FactChecker, Guid.NewGuid()), "dispute");
        await room.Refuses(() => room.The<WatchDispute>().Do(room.Staff.Administrator, room.Harbour.Id), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<StopWatching>().Do(room.Staff.Administrator, room.Harbour.Id), string.Empty, "Only fact-checkers and editors", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task Changes_of_the_working_copy_are_one_message_until_it_is_seen(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Watch(room.Staff.Editor);
        await room.Watch(room.FactChecker);
        await room.Reword(room.FactChecker, "Southland did not fire at the harbour.");
        Assert.Equal("“Who shelled the harbour of Averin on 3 May 2024?”: changed by fact-checker@newsroom.test.", (await room.MessageOf(room.Staff.Editor)).Plain);
        room.Clock.Advance(TimeSpan.FromMinutes(7));
        await room.Reword(room.Staff.SecondChecker, "Southland fired nothing at the harbour.");
        var told = await room.MessageOf(room.Staff.Editor);
        Assert.Equal("“Who shelled the harbour of Averin on 3 May 2024?”: changed 2 times since 2 March 2026, 09:00 UTC, last by second-checker@newsroom.test.", told.Plain);
        Assert.Equal((Newsroom.Start, room.Clock.GetUtcNow()), (told.Message.Since, told.Message.At));
        Assert.Equal([MessageEvent.Changed], await room.EventsOf(room.FactChecker));

        await room.The<ClaimTracker.Messages.SeeMessage>().Do(room.Staff.Editor, told.Message.Id).Done();
        await room.Reword(room.FactChecker, "Southland did not fire at the harbour.");
        Assert.Equal([2, 1], (await room.MessagesOf(room.Staff.Editor)).OrderBy(entry => entry.Message.At).ThenBy(entry => entry.Message.SeenAt is null).Select(entry => entry.Message.Count));
        Assert.Equal(1, await room.UnseenOf(room.Staff.Editor));
    }

    [Theory, OnEveryDatabase]
    public async Task Every_step_is_told_to_those_who_watch(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var watcher = room.Staff.SecondEditor;
        await room.Watch(watcher);
        await Step(async () => await room.The<RecallSubmission>().Do(room.FactChecker, await Submit(), 1).Done());
        await Step(async () => await room.The<ReturnSubmission>().Do(room.Staff.Editor, await Submit(), 1, "Once more.").Done());
        await Step(async () => await room.The<DeclineSubmission>().Do(room.Staff.Editor, await Submit(), 1, "No.").Done());
        await Step(() => room.The<ProposeVerdict>().Do(room.FactChecker, room.Harbour.Accusation, Verdict(room, 1)).Done());
        await Step(async () => await room.Approve(room.Staff.Editor, await Submit()).Done());
        var hold = await room.The<HoldFromReaders>().Do(room.Staff.Editor, room.Harbour.Id, null, "A court asked us to.").Done();
        room.Clock.Advance(ClaimTracker.Publication.Editions.Hold.Unconfirmed);
        await Step(async () => Assert.Equal(1, await room.The<EndUnconfirmedHolds>().Do().Done()));
        await Step(async () => await room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<ClaimTracker.Disputes.Dispute>(room.Harbour.Id), "It is not what we thought.").Done());
        await Step(async () => await room.The<ReopenDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<ClaimTracker.Disputes.Dispute>(room.Harbour.Id), "There is more.").Done());
        Assert.Equal(
        [
            MessageEvent.Submitted, MessageEvent.Recalled, MessageEvent.Submitted, MessageEvent.Returned, MessageEvent.Submitted, MessageEvent.Declined, MessageEvent.VerdictProposed,
            MessageEvent.Submitted, MessageEvent.Published, MessageEvent.Held, MessageEvent.HoldEnded, MessageEvent.Withdrawn, MessageEvent.Reopened,
        ], await room.EventsOf(watcher));
        Assert.All(await room.MessagesOf(watcher), entry => Assert.Equal((MessageKind.Watched, room.Harbour.Id), (entry.Message.Kind, entry.Message.DisputeId)));
        Assert.NotEqual(Guid.Empty, hold);

        async Task<Guid> Submit()
        {
            var submission = await room.Submit().Done();
            room.Clock.Advance(TimeSpan.FromMinutes(1));
            return submission;
        }

        async Task Step(Func<Task> step)
        {
            room.Clock.Advance(TimeSpan.FromMinutes(1));
            await step();
            room.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Marks_on_claims_are_told_as_one_step_of_the_review(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await room.Watch(room.Staff.SecondEditor);
        foreach (var claim in new[] { room.Harbour.Accusation, room.Harbour.Denial })
            await room.The<ReviewClaim>().Do(room.Staff.Editor, submission, claim, new ClaimReviewDraft { Version = await room.VersionOf<ClaimTracker.Review.Submission>(submission), Mark = "accepted" }).Done();
        var entry = await room.MessageOf(room.Staff.SecondEditor);
        Assert.Equal((MessageEvent.ClaimsReviewed, 2), (entry.Message.What, entry.Message.Count));
    }

    [Fact]
    public async Task Whoever_is_told_more_exactly_is_not_told_twice_and_talk_is_no_change()
    {
        await using var room = await Newsroom.Open(DatabaseProvider.Sqlite);
        await room.Watch(room.FactChecker);
        await room.Watch(room.Staff.SecondEditor);
        var submission = await room.Submit().Done();
        await room.The<ReturnSubmission>().Do(room.Staff.Editor, submission, 1, "Once more.").Done();
        Assert.Equal(MessageKind.Returned, (await room.MessageOf(room.FactChecker)).Message.Kind);
        var before = (await room.MessagesOf(room.Staff.SecondEditor)).Count;
        await room.Comment(room.Staff.Editor, "Is the toll right?").Done();
        await room.AssignDispute(room.Staff.Editor, room.Staff.SecondChecker).Done();
        Assert.Equal(before, (await room.MessagesOf(room.Staff.SecondEditor)).Count);
    }

    private static Task<IReadOnlyList<WatchedEntry>> Watched(Newsroom room, Actor person) => room.The<ReadWatched>().Of(person.AccountId!.Value);

    private static VerdictDraft Verdict(Newsroom room, int version)
    {
        var draft = Drafts.Verdict("uncorroborated", Drafts.Finding(room.Harbour.AccusationPoints[0], "open"), Drafts.Finding(room.Harbour.AccusationPoints[1], "open"));
        (draft.Version, draft.Rationale) = (version, "Nobody else was there that night.");
        return draft;
    }
}
