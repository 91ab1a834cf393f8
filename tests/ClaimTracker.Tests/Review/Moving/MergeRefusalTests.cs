using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Review.Holding;
using ClaimTracker.Review.Moving;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Tests.Databases;
using ClaimTracker.Tests.World;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.Review.Moving;

/// <summary>What stands in the way of merging two disputes is said before anything moves.</summary>
public sealed class MergeRefusalTests
{
    private const string Other = "Was the harbour of Averin shelled?";

    [Theory, OnEveryDatabase]
    public async Task A_merged_dispute_is_worked_on_submitted_and_re_opened_no_more(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var other = await room.EnterAnother(room.FactChecker, Other);
        await room.Merge(room.Harbour.Id, other).Done();
        await room.Refuses(async () => await room.Submit(), string.Empty, "was merged into another one");
        await room.Refuses(async () => await room.The<ReopenDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), "Why."), string.Empty, "was merged into another one");
        await room.Refuses(() => room.Merge(room.Harbour.Id, other), string.Empty, "was merged into another one");
        await room.Refuses(() => room.Merge(other, room.Harbour.Id), string.Empty, "was merged into another one");
        await room.The<WithdrawDispute>().Do(room.Staff.Editor, room.Harbour.Id, await room.VersionOf<Dispute>(room.Harbour.Id), "A forgery.").Done();
        Assert.Equal(WorkState.Merged, (await room.Row<Dispute>(room.Harbour.Id)).State);
    }

    [Theory, OnEveryDatabase]
    public async Task It_needs_a_reason_an_editor_another_dispute_and_what_is_there_now(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var other = await room.EnterAnother(room.FactChecker, Other);
        var version = await room.VersionOf<Dispute>(room.Harbour.Id);
        await Refuses(new MergeDraft { Version = version, IntoId = other.ToString() }, "Reason", "why the two are one");
        await Refuses(new MergeDraft { Version = version, Reason = "Why." }, "IntoId", "Choose the dispute that goes on");
        await Refuses(new MergeDraft { Version = version, Reason = "Why.", IntoId = "nonsense" }, "IntoId", "from the list");
        await Refuses(new MergeDraft { Version = version, Reason = "Why.", IntoId = room.Harbour.Id.ToString() }, "IntoId", "not merged into itself");
        await room.RefusesStale(() => room.The<MergeDisputes>().Do(room.Staff.Editor, room.Harbour.Id, new MergeDraft { Version = version + 7, Reason = "Why.", IntoId = other.ToString() }), "Somebody else saved this");
        await room.RefusesUnknown(() => room.Merge(room.Harbour.Id, Guid.NewGuid()), "dispute");
        await room.Refuses(() => room.Merge(room.Harbour.Id, other, room.FactChecker), string.Empty, "Only an editor", RefusalKind.NotAllowed);

        Task Refuses(MergeDraft draft, string field, string words) => room.Refuses(() => room.The<MergeDisputes>().Do(room.Staff.Editor, room.Harbour.Id, draft), field, words);
    }

    [Theory, OnEveryDatabase]
    public async Task Nothing_moves_while_something_of_either_waits_for_a_decision(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var other = await room.EnterAnother(room.FactChecker, Other);
        var submission = await room.SubmitThat(other);
        await room.Refuses(() => room.Merge(room.Harbour.Id, other), string.Empty, "waits for review");
        await room.The<ReturnSubmission>().Do(room.Staff.Editor, submission, await room.VersionOf<ClaimTracker.Review.Submission>(submission), "Not yet.").Done();
        var hold = await room.The<HoldFromReaders>().Do(room.Staff.Editor, room.Harbour.Id, room.Harbour.Denial, "Wait.").Done();
        await room.Refuses(() => room.Merge(room.Harbour.Id, other), string.Empty, "held back from readers");
        await room.The<LiftHold>().Do(room.Staff.Editor, hold, 1, "Done.").Done();
        await room.Merge(room.Harbour.Id, other).Done();
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_held_or_sealed_where_it_stood_is_not_published_where_it_stands_now(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        await room.Publish();
        var other = await room.EnterAnother(room.FactChecker, Other);
        await room.Merge(room.Harbour.Id, other).Done();
        var submission = await room.SubmitThat(other);
        var hold = await room.The<HoldFromReaders>().Do(room.Staff.SecondEditor, room.Harbour.Id, null, "Wait.").Done();
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission), string.Empty, "sealed or held back");
        await room.The<LiftHold>().Do(room.Staff.Editor, hold, 1, "Done.").Done();
        var seal = await room.The<AskSeal>().Do(room.Staff.Editor, room.Harbour.Id, new SealDraft { Ground = "minor", Reason = "For the sake of a child." }).Done();
        await room.The<ConfirmSeal>().Do(room.Staff.SecondEditor, seal, 1).Done();
        await room.Refuses(() => room.Approve(room.Staff.Editor, submission), string.Empty, "sealed or held back");
    }

    [Theory, OnEveryDatabase]
    public async Task An_origin_of_the_same_name_that_says_something_else_is_settled_first(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var other = await room.EnterAnother(room.FactChecker, Other);
        var origin = Drafts.OfParty("Northland’s ministry", room.Harbour.Northland);
        (origin.Version, origin.Why) = (1, "It says so itself.");
        await room.The<ClaimTracker.Sources.Citations.AmendOrigin>().Do(room.FactChecker, room.Harbour.Origin, origin).Done();
        await room.Refuses(() => room.Merge(room.Harbour.Id, other), string.Empty, "different things of it");
    }

    [Theory, OnEveryDatabase]
    public async Task Sample_data_is_not_mixed_with_other_disputes(DatabaseProvider provider)
    {
        await using var room = await Newsroom.Open(provider);
        var other = await room.EnterAnother(room.FactChecker, Other);
        await using (var data = room.Look())
        {
            data.Acting = new ClaimTracker.History.Acting(Actor.Job("test world"), "MarkInTestWorld", room.Clock.GetUtcNow());
            (await data.Disputes.SingleAsync(dispute => dispute.Id == other)).MarkSample();
            await data.SaveChangesAsync();
        }
        await room.Refuses(() => room.Merge(room.Harbour.Id, other), "IntoId", "Sample data is not mixed");
    }
}
