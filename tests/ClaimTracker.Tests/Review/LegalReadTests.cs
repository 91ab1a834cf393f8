using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Messages;
using ClaimTracker.Review;
using ClaimTracker.Review.Legal;
using ClaimTracker.Review.Reading;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Review;

/// <summary>Where a dispute asks for it, nothing of it is published before a legal reader had no objection.</summary>
public sealed class LegalReadTests
{
    [Theory, OnEveryDatabase]
    public async Task Approval_waits_for_a_legal_reader_and_the_edition_names_the_step(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        Assert.True(Assert.Single(await room.The<ReadQueue>().Read()).WaitsForLegalRead);
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission), string.Empty, "waits for a legal read");
        await Say(room, submission, "no-objection").Done();
        Assert.False(Assert.Single(await room.The<ReadQueue>().Read()).WaitsForLegalRead);
        await room.Approve(room.Staff.Editor, submission).Done();
        var step = Assert.Single((await room.Read()).Document.Publication!.Steps, step => step.Kind == StepKind.ReadForLaw);
        Assert.Equal(Role.LegalReader, step.By.Role);
    }

    [Theory, OnEveryDatabase]
    public async Task An_objection_stops_the_approval_until_the_same_or_another_reader_takes_it_back(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        await Say(room, submission, "objection", "The accusation names a living person.").Done();
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission), string.Empty, "has an objection");
        var view = (await room.The<ReadSubmission>().Read(submission))!;
        Assert.Equal((LegalOpinion.Objection, "The accusation names a living person.", room.Staff.LegalReader.AccountId), (view.Submission.LegalRead!.Opinion, view.Submission.LegalRead.Note, view.Submission.LegalRead.ReadById));
        await Say(room, submission, "no-objection", by: await room.Join("second-reader", Role.LegalReader)).Done();
        await room.Approve(room.Staff.Editor, submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task It_leaves_its_line_of_history_and_is_no_contribution(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var reader = await room.Join("reading-editor", Role.LegalReader, Role.Editor);
        var submission = await Asked(room);
        await Say(room, submission, "no-objection", by: reader).Done();
        var line = (await room.HistoryOf(submission))[^1];
        Assert.Equal((nameof(GiveLegalRead), reader.AccountId, room.Harbour.Id), (line.Deed, line.ActorId, line.DisputeId));
        Assert.Contains(line.Texts, text => text.Field.EndsWith("Opinion", StringComparison.Ordinal) && text.After == "no-objection");
        await room.Approve(reader, submission).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task Legal_readers_who_could_read_it_are_told_when_it_is_submitted(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        await using var data = room.Look();
        var told = Assert.Single(await data.Set<Message>().Where(message => message.Kind == MessageKind.LegalRead).ToListAsync());
        Assert.Equal((room.Staff.LegalReader.AccountId!.Value, MessageEvent.LegalReadAsked, submission), (told.RecipientId, told.What, told.SubjectId));
        Assert.Equal(1, await room.The<ClaimTracker.Messages.Reading.ReadMessages>().Unseen(room.Staff.LegalReader.AccountId.Value));
    }

    [Theory, OnEveryDatabase]
    public async Task It_is_refused_to_whoever_has_no_such_role_contributed_or_has_an_interest(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var contributor = await room.Join("reading-checker", Role.LegalReader, Role.FactChecker);
        await room.Reword(contributor, "Southland says that it fired nothing.");
        var submission = await Asked(room);
        foreach (var person in new[] { room.FactChecker, room.Staff.Editor, room.Staff.Administrator })
            await room.Refuses(() => Say(room, submission, "no-objection", by: person), string.Empty, "Only a legal reader", RefusalKind.NotAllowed);
        await room.Refuses(() => Say(room, submission, "no-objection", by: contributor), string.Empty, "You contributed to this submission", RefusalKind.NotAllowed);
        await room.Declare(room.Staff.LegalReader, InterestKind.Party, room.Harbour.Northland).Done();
        await room.Refuses(() => Say(room, submission, "no-objection"), string.Empty, "interest", RefusalKind.NotAllowed);
    }

    [Theory, OnEveryDatabase]
    public async Task It_is_refused_where_none_was_asked_for_where_nothing_is_said_and_where_an_objection_has_no_reason(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await Asked(room);
        await room.Refuses(() => Say(room, submission, null), "Opinion", "Choose what you found");
        await room.Refuses(() => Say(room, submission, "perhaps"), "Opinion", "from the list");
        await room.Refuses(() => Say(room, submission, "objection", " "), "Note", "Write what stands against it");
        await room.Refuses(() => Say(room, submission, "objection", new string('x', LegalRead.NoteLimit + 1)), "Note", "at most 5,000");
        await room.RefusesUnknown(() => room.The<GiveLegalRead>().Do(room.Staff.LegalReader, Guid.NewGuid(), new LegalReadDraft()), "submission");
        await room.RefusesStale(() => room.The<GiveLegalRead>().Do(room.Staff.LegalReader, submission, new LegalReadDraft { Version = 77 }), "Somebody else saved this");
        var other = await room.SubmitAnother(room.FactChecker, "Another question");
        await room.Refuses(() => Say(room, other, "no-objection"), string.Empty, "No legal read was asked for");
    }

    private static async Task<Guid> Asked(Newsroom room)
    {
        await using var data = room.Look();
        var dispute = await data.Disputes.Include(row => row.Topics).SingleAsync(row => row.Id == room.Harbour.Id);
        var topicIds = dispute.Topics.Select(topic => topic.TopicId).ToList();
        var draft = DisputeDraft.From(dispute, await data.Set<Topic>().Where(topic => topicIds.Contains(topic.Id)).ToListAsync());
        draft.AsksLegalRead = true;
        await room.The<SaveDispute>().Do(room.FactChecker, room.Harbour.Id, draft).Done();
        return await room.Submit().Done();
    }

    private static async Task<Outcome> Say(Newsroom room, Guid submission, string? opinion, string? note = null, Actor? by = null) =>
        await room.The<GiveLegalRead>().Do(by ?? room.Staff.LegalReader, submission, new LegalReadDraft { Version = await room.VersionOf<Submission>(submission), Opinion = opinion, Note = note });
}
