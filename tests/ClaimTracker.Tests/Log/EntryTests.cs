using System.Text;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Log.Entries;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Speakers;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Log;

public sealed class EntryTests
{
    [Theory, OnEveryDatabase]
    public async Task Editions_notices_withdrawals_and_reopenings_are_entered_in_the_order_in_which_they_happened(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland says that its forces fired nothing that night.");
        await room.Publish(Press.Notice("clarification", room.Harbour.Denial));
        await room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), "It was never about this harbour.").Done();
        await room.The<ReopenDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), "It was after all.").Done();

        var entries = await log.Entries(LogKind.Public);

        Assert.Equal([EntryKind.EditionPublished, EntryKind.EditionPublished, EntryKind.Notice, EntryKind.EditionWithdrawn, EntryKind.DisputeReopened], entries.Select(entry => entry.Kind));
        Assert.Equal([0, 1, 2, 3, 4], entries.Select(entry => entry.Index));
        Assert.All(entries, entry => Assert.Equal(room.Harbour.Id, PublicEntry.Read(entry.Bytes).DisputeId));
        Assert.Equal(NoticeKind.Clarification, PublicEntry.Read(entries[2].Bytes).Notice);
        Assert.All(entries, entry => Assert.DoesNotMatch("(?i)harbour|southland|forces|fired|editor|after all", Encoding.UTF8.GetString(entry.Bytes)));
        await log.Sign();
        await log.Fits();
    }

    [Theory, OnEveryDatabase]
    public async Task Every_line_of_history_is_entered_in_the_internal_log_without_its_text(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party("An unmistakable name")).Done();

        var entries = await log.Entries(LogKind.Internal);

        Assert.Equal(await room.CountHistory(), entries.Count);
        Assert.All(entries, entry => Assert.DoesNotContain("unmistakable", Encoding.UTF8.GetString(entry.Bytes), StringComparison.Ordinal));
        Assert.Equal(nameof(SaveParty), ChangeEntry.Read(entries[^1].Bytes).Deed);
        await log.Sign();
        await log.Fits();
    }

    [Theory, OnEveryDatabase]
    public async Task A_refused_deed_leaves_no_entry_and_no_gap(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        var submission = await room.Submit().Done();
        var before = (await log.Entries(LogKind.Internal)).Count;

        Assert.False((await room.Approve(room.FactChecker, submission)).IsDone);
        await room.Approve(room.Staff.Editor, submission).Done();

        var entries = await log.Entries(LogKind.Internal);
        Assert.True(entries.Count > before);
        Assert.Equal(Enumerable.Range(0, entries.Count).Select(index => (long)index), entries.Select(entry => entry.Index));
        Assert.Equal(0, Assert.Single(await log.Entries(LogKind.Public)).Index);
    }

    [Theory, OnEveryDatabase]
    public async Task Writers_at_the_same_time_leave_no_gap_and_lose_nothing(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        var names = Enumerable.Range(0, 40).Select(number => number % 5 == 0 ? string.Empty : $"Party {number}").ToList();

        var outcomes = await Task.WhenAll(names.Select(name => Task.Run(() => room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party(name)))));

        Assert.Equal(names.Count(name => name.Length > 0), outcomes.Count(outcome => outcome.IsDone));
        var entries = await log.Entries(LogKind.Internal);
        Assert.Equal(Enumerable.Range(0, entries.Count).Select(index => (long)index), entries.Select(entry => entry.Index));
        await log.Sign();
        Assert.Equal(entries.Count, (await log.Fits()).Internal);
    }

    [Fact]
    public void An_entry_that_no_bundle_could_hold_is_refused_before_it_is_saved()
    {
        var parts = Enumerable.Range(0, 1500).Select(_ => Convert.ToBase64String(Commitment.NewSalt())).ToList();
        var entry = new PublicEntry { Kind = EntryKind.EditionPublished, Time = Newsroom.Start, Parts = parts };

        var refused = Assert.ThrowsAny<Exception>(() => new LogBook().Add(entry, Guid.NewGuid()));

        Assert.Contains("Part the dispute in two.", refused.Message, StringComparison.Ordinal);
        new LogBook().Add(entry with { Parts = [.. parts.Take(1300)] }, Guid.NewGuid());
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_from_before_the_log_is_entered_at_the_upgrade_and_marked(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.LoseTheLog();
        await using var log = new LogRoom(room.Settings, room.Clock);

        await log.Start();
        await log.Start();

        var edition = PublicEntry.Read(Assert.Single(await log.Entries(LogKind.Public)).Bytes);
        Assert.Equal((EntryKind.EditionPublished, true), (edition.Kind, edition.RecordedLate));
        Assert.True(ChangeEntry.Read((await log.Entries(LogKind.Internal))[0].Bytes).RecordedLate);
        await room.The<SaveParty>().Do(room.FactChecker, null, Drafts.Party("Written after the upgrade")).Done();
        Assert.Null(ChangeEntry.Read((await log.Entries(LogKind.Internal))[^1].Bytes).RecordedLate);
        await log.Sign();
        await log.Fits();
    }

    [Theory, OnEveryDatabase]
    public async Task A_save_past_the_workroom_is_entered_too(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await using var log = new LogRoom(room.Settings, room.Clock);
        await log.Start();
        var before = (await log.Entries(LogKind.Internal)).Count;

        await room.Join("late-comer", Role.FactChecker);

        Assert.True((await log.Entries(LogKind.Internal)).Count > before);
        await using var data = room.Look();
        data.Acting = new ClaimTracker.History.Acting(Actor.Job("test world"), "SaveInTestWorld", room.Clock.Now());
        data.Add(new ClaimTracker.Accounts.Account { UserName = "saved-at-once" });
        Assert.Throws<InvalidOperationException>(() => data.SaveChanges());
    }
}
