using ClaimTracker.Claims;
using ClaimTracker.Claims.Replies;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Sides;
using ClaimTracker.Review;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Reading;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Sources.Citations;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Review;

public sealed class SubmitTests
{
    [Theory, OnEveryDatabase]
    public async Task A_submission_freezes_its_parts_and_leaves_its_line(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await room.Submit().Done();
        Assert.Equal(WorkState.Submitted, (await room.Row<Dispute>(room.Harbour.Id)).State);
        var line = Assert.Single(await room.HistoryOf(id));
        Assert.Equal(("SubmitDispute", "Submission", (Guid?)room.Harbour.Id, room.FactChecker.AccountId), (line.Deed, line.ThingKind, line.DisputeId, line.ActorId));
        var before = await PartsOf(room, id);
        Assert.Equal(5, before.Count);
        await room.Reword(room.FactChecker, "Changed while it waits.");
        Assert.Equal(before, await PartsOf(room, id));
    }

    [Theory, OnEveryDatabase]
    public async Task A_dispute_has_one_open_submission(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Submit().Done();
        await room.Refuses(() => room.Submit(room.Staff.SecondChecker), string.Empty, "waits for review already");
    }

    [Theory, OnEveryDatabase]
    public async Task Of_ten_submissions_at_once_one_is_open(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => room.The<SubmitDispute>().Do(room.FactChecker, room.Harbour.Id, new SubmitDraft { Version = version }))));
        Assert.Single(outcomes, outcome => outcome.IsDone);
        Assert.Single(await room.The<ReadQueue>().Read());
    }

    [Theory, OnEveryDatabase]
    public async Task A_stale_submission_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        var draft = Drafts.Dispute();
        (draft.Version, draft.PlaceId, draft.Clock) = (version, room.Harbour.Place.ToString(), "before dawn");
        await room.The<SaveDispute>().Do(room.Staff.SecondChecker, room.Harbour.Id, draft).Done();
        await room.RefusesStale(() => room.The<SubmitDispute>().Do(room.FactChecker, room.Harbour.Id, new SubmitDraft { Version = version }), "Clock: was “about 02:00”, is now “before dawn”");
    }

    [Theory, OnEveryDatabase]
    public async Task A_dispute_that_does_not_exist_is_not_submitted(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.RefusesUnknown(() => room.The<SubmitDispute>().Do(room.FactChecker, Guid.NewGuid(), new SubmitDraft()), "dispute");
    }

    [Theory, OnEveryDatabase]
    public async Task An_empty_dispute_is_told_what_it_lacks(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await room.The<SaveDispute>().Do(room.FactChecker, null, Drafts.Dispute("An empty dispute")).Done();
        await room.Refuses(() => room.The<SubmitDispute>().Do(room.FactChecker, id, new SubmitDraft { Version = 1 }), string.Empty, "at least one claim");
        await room.Refuses(() => room.The<SubmitDispute>().Do(room.FactChecker, id, new SubmitDraft { Version = 1 }), string.Empty, "at least two sides");
    }

    [Theory, OnEveryDatabase]
    public async Task A_claim_that_nothing_states_is_named(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<RemoveCitation>().Do(room.FactChecker, room.Harbour.Citation, 1).Done();
        await room.Refuses(() => room.Submit(), string.Empty, "Cite a source that states “Southland shelled");
    }

    [Theory, OnEveryDatabase]
    public async Task Two_sides_without_a_lead_pair_are_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var third = await room.The<SaveClaim>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.Denial(room.Harbour.SouthMinistry)).Done();
        await room.The<CiteSource>().Do(room.FactChecker, third, null, Drafts.Citation(room.Harbour.Source, "states-it", Drafts.OfParty("Southland’s ministry", room.Harbour.Southland))).Done();
        await room.The<RemoveClaim>().Do(room.FactChecker, room.Harbour.Denial, 1).Done();
        await room.Refuses(() => room.Submit(), string.Empty, "Choose the lead pair");
    }

    [Theory, OnEveryDatabase]
    public async Task A_silent_side_needs_what_was_asked_or_searched(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<SaveSide>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.Side("The mission", room.Harbour.Mission)).Done();
        await room.Refuses(() => room.Submit(), string.Empty, "No claim of “The mission” is logged");
        await room.The<RecordReply>().Do(room.FactChecker, room.Harbour.Id, null, Drafts.NotAsked(room.Harbour.Mission)).Done();
        await room.Submit().Done();
    }

    [Theory, OnEveryDatabase]
    public async Task A_verdict_that_no_longer_agrees_with_the_evidence_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.The<CiteSource>().Do(room.FactChecker, room.Harbour.Accusation, null, Drafts.Citation(room.Harbour.Source, "supports", Drafts.Independent("The hospital"))).Done();
        await room.Refuses(() => room.Submit(), string.Empty, "no longer fits: “Uncorroborated”");
    }

    [Theory, OnEveryDatabase]
    public async Task Only_the_submitter_recalls(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var id = await room.Submit().Done();
        foreach (var other in new[] { room.Staff.SecondChecker, room.Staff.Editor })
            await room.Refuses(() => room.The<RecallSubmission>().Do(other, id, 1), string.Empty, "Only the person who submitted it", RefusalKind.NotAllowed);
        await room.The<RecallSubmission>().Do(room.FactChecker, id, 1).Done();
        Assert.Equal(WorkState.Draft, (await room.Row<Dispute>(room.Harbour.Id)).State);
        Assert.Contains((await room.HistoryOf(id))[^1].Texts, text => text is { Field: "Decision", After: "recalled" });
        await room.Refuses(() => room.The<RecallSubmission>().Do(room.FactChecker, id, 2), string.Empty, "is closed");
        await room.Submit().Done();
    }

    [Theory, OnEveryDatabase]
    public async Task The_address_is_fixed_while_a_submission_waits_and_after_the_first_edition(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var submission = await room.Submit().Done();
        await RefusesRename(room);
        await room.Approve(room.Staff.Editor, submission).Done();
        await RefusesRename(room);
    }

    [Theory, OnEveryDatabase]
    public async Task A_note_that_is_too_long_is_refused(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var draft = new SubmitDraft { Version = await room.VersionOf<Dispute>(room.Harbour.Id), Note = new string('a', Submission.NoteLimit + 1) };
        await room.Refuses(() => room.The<SubmitDispute>().Do(room.FactChecker, room.Harbour.Id, draft), "Note", "at most 2,000");
    }

    [Theory, OnEveryDatabase]
    public async Task Returned_and_declined_submissions_need_a_reason_and_close(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var first = await room.Submit().Done();
        await room.Refuses(() => room.The<ReturnSubmission>().Do(room.Staff.Editor, first, 1, " "), "Reason", "Write what must be done");
        await room.Refuses(() => room.The<ReturnSubmission>().Do(room.Staff.SecondChecker, first, 1, "No."), string.Empty, "Only an editor", RefusalKind.NotAllowed);
        await room.The<ReturnSubmission>().Do(room.Staff.Editor, first, 1, "Say what was searched.").Done();
        Assert.Equal(WorkState.Returned, (await room.Row<Dispute>(room.Harbour.Id)).State);
        Assert.Contains((await room.HistoryOf(first))[^1].Texts, text => text is { Field: "reason", After: "Say what was searched." });
        Assert.Equal("Say what was searched.", Assert.Single((await room.The<ReadMyWork>().Read(room.FactChecker.AccountId!.Value)).Returned).ReturnReason);
        await room.Refuses(() => room.Approve(room.Staff.Editor, first), string.Empty, "is closed");

        var second = await room.Submit().Done();
        await room.Refuses(() => room.The<DeclineSubmission>().Do(room.Staff.Editor, second, 1, null), "Reason", "Write why it is declined");
        await room.The<DeclineSubmission>().Do(room.Staff.Editor, second, 1, "Out of scope.").Done();
        Assert.Equal(WorkState.Draft, (await room.Row<Dispute>(room.Harbour.Id)).State);
        Assert.Empty(await room.The<ReadQueue>().Read());
    }

    private static async Task RefusesRename(Newsroom room)
    {
        var draft = Drafts.Dispute();
        (draft.Version, draft.Slug) = (await room.VersionOf<Dispute>(room.Harbour.Id), "another-address");
        await room.Refuses(() => room.The<SaveDispute>().Do(room.FactChecker, room.Harbour.Id, draft), "Slug", "The address is fixed");
    }

    private static async Task<IReadOnlyList<string>> PartsOf(Newsroom room, Guid submission)
    {
        await using var data = room.Look();
        var parts = await data.Set<SubmissionPart>().Where(part => part.SubmissionId == submission).OrderBy(part => part.Ordinal).Select(part => part.Bytes).ToListAsync();
        return [.. parts.Select(Convert.ToHexString)];
    }
}
