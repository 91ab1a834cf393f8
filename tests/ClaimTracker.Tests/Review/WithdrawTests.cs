using ClaimTracker.Accounts.People;
using ClaimTracker.Board;
using ClaimTracker.Claims;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Reading;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Tests.Review;

public sealed class WithdrawTests
{
    [Theory, OnEveryDatabase]
    public async Task A_withdrawal_is_a_last_edition_with_a_public_reason_and_old_editions_stay(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await Withdraw(room, "The source was a forgery.").Done();
        var read = await room.Read();
        Assert.Equal((2, EditionKind.Withdrawn, "The source was a forgery."), (read.CurrentNumber, read.CurrentKind, read.WithdrawnBecause));
        Assert.Empty(read.Document.Claims);
        Assert.Equal(2, (await room.The<ReadPublished>().Edition(read.Document.Header.Slug, 1))!.Document.Claims.Count);
        Assert.Empty((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
        Assert.Equal(1, (await room.The<ReadPublished>().ByClaim(room.Harbour.Denial))!.Value.Dispute.Document.Publication!.Number);
        Assert.Equal("2 1", string.Join(' ', (await room.The<ReadPublished>().History(read.Document.Header.Slug))!.Lines.Select(line => line.Number)));
        var line = (await room.HistoryOf(room.Harbour.Id))[^1];
        Assert.Equal(("WithdrawDispute", room.Staff.Editor.AccountId), (line.Deed, line.ActorId));
        Assert.Contains(line.Texts, text => text is { Field: "reason", After: "The source was a forgery." });
    }

    [Theory, OnEveryDatabase]
    public async Task A_withdrawal_needs_a_reason_an_editor_and_something_public(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var editor = await room.VersionOf<Dispute>(room.Harbour.Id);
        await room.Refuses(() => room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, editor, "Why."), string.Empty, "Only a published dispute");
        await room.Publish();
        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        await room.Refuses(() => room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, version, " "), "Reason", "Write the public reason");
        await room.Refuses(() => room.The<WithdrawDispute>().Do(room.FactChecker, room.Harbour.Id, version, "Why."), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.RefusesUnknown(() => room.The<WithdrawDispute>().Do(room.Staff.Editor, Guid.NewGuid(), version, "Why."), "dispute");
        await Withdraw(room, "Why.").Done();
        await room.Refuses(async () => await Withdraw(room, "Again."), string.Empty, "Only a published dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task A_withdrawal_closes_an_open_submission(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.Reword(room.FactChecker, "Southland says that it did not fire.");
        var open = await room.Submit(Press.Notice("clarification", room.Harbour.Denial)).Done();
        await Withdraw(room, "Why.").Done();
        Assert.Empty(await room.The<ReadQueue>().Read());
        await room.Refuses(() => room.Approve(room.Staff.SecondEditor, open, Press.Notice("clarification", room.Harbour.Denial)), string.Empty, "is closed");
    }

    [Theory, OnEveryDatabase]
    public async Task A_withdrawn_dispute_is_worked_on_again_only_after_it_was_reopened(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await Withdraw(room, "Why.").Done();
        var draft = Drafts.Denial(room.Harbour.SouthMinistry);
        draft.Version = 1;
        await room.Refuses(() => room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, room.Harbour.Denial, draft), string.Empty, "This dispute is withdrawn");
        await room.Refuses(() => room.Submit(), string.Empty, "This dispute is withdrawn");

        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        await room.Refuses(() => room.The<ReopenDispute>().Do(room.Staff.Editor, room.Harbour.Id, version, ""), "Reason", "Write why");
        await room.Refuses(() => room.The<ReopenDispute>().Do(room.FactChecker, room.Harbour.Id, version, "New evidence."), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.The<ReopenDispute>().Do(room.Staff.Editor, room.Harbour.Id, version, "New evidence.").Done();
        Assert.Equal("ReopenDispute", (await room.HistoryOf(room.Harbour.Id))[^1].Deed);
        Assert.Empty((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
        Assert.Equal(EditionKind.Withdrawn, (await room.Read()).CurrentKind);

        var recalled = await room.Submit(Press.Notice("update")).Done();
        await room.The<RecallSubmission>().Do(room.FactChecker, recalled, 1).Done();
        Assert.Equal(WorkState.Draft, (await room.Row<Dispute>(room.Harbour.Id)).State);
        await room.Refuses(() => room.Submit(), "Notices", "Write a notice");
        await room.Publish(Press.Notice("update", claimId: null, "Examined again."));
        var read = await room.Read();
        Assert.Equal((3, EditionKind.Published), (read.CurrentNumber, read.CurrentKind));
        Assert.Single((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
    }

    [Theory, OnEveryDatabase]
    public async Task Only_a_withdrawn_dispute_is_reopened(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        await room.Refuses(() => room.The<ReopenDispute>().Do(room.Staff.Editor, room.Harbour.Id, version, "Why."), string.Empty, "Only a withdrawn dispute");
        await room.RefusesUnknown(() => room.The<ReopenDispute>().Do(room.Staff.Editor, Guid.NewGuid(), 1, "Why."), "dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task Reviewed_without_change_is_a_step_of_its_own(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Refuses(() => room.The<RecordLook>().Do(room.Staff.Editor, room.Harbour.Id, 0), string.Empty, "Publish an edition first");
        await room.Publish();
        var published = (await room.Read()).Document.Publication!.PublishedAt;
        room.Clock.Advance(TimeSpan.FromDays(3));
        await room.Refuses(() => room.The<RecordLook>().Do(room.FactChecker, room.Harbour.Id, 1), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.Refuses(() => room.The<RecordLook>().Do(room.Staff.Editor, room.Harbour.Id, 2), string.Empty, "Edition 1 was published since", RefusalKind.Stale);
        await room.RefusesUnknown(() => room.The<RecordLook>().Do(room.Staff.Editor, Guid.NewGuid(), 1), "dispute");
        await room.The<RecordLook>().Do(room.Staff.Editor, room.Harbour.Id, 1).Done();

        var read = await room.Read();
        Assert.Equal((1, published), (read.CurrentNumber, read.Document.Publication!.PublishedAt));
        Assert.Equal((room.Clock.GetUtcNow(), Role.Editor), (read.Look!.At, read.Look.By.Role));
        Assert.False(read.Document.Names.ContainsKey(read.Look.By.PublicId));
        var entry = Assert.Single((await room.The<ReadBoard>().Read(new BoardQuery())).Entries);
        Assert.Equal((published, room.Clock.GetUtcNow()), (entry.PublishedAt, entry.LastLookAt));
        Assert.Equal("look 1", string.Join(' ', (await room.The<ReadPublished>().History(read.Document.Header.Slug))!.Lines.Select(line => line.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "look")));
    }

    [Theory, OnEveryDatabase]
    public async Task Who_looked_is_named_as_they_chose_for_readers_also_when_they_had_no_part_in_the_edition(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        await room.The<RecordLook>().Do(room.Staff.SecondEditor, room.Harbour.Id, 1).Done();
        foreach (var (person, name) in new[] { (room.Staff.Editor, "Ina Review"), (room.Staff.SecondEditor, "Olu Look") })
            await room.The<ChoosePublicName>().Do(person, new PublicNameDraft { PublicName = name }).Done();

        var read = await room.Read();

        Assert.Equal("Olu Look", read.Document.Names[read.Look!.By.PublicId]);
        Assert.Equal("Ina Review", read.Document.Names[read.Document.Publication!.ApprovedBy.PublicId]);
    }

    private static async Task<Outcome> Withdraw(Newsroom room, string reason) =>
        await room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), reason);
}
