using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Disputes.Reading;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Moving;

/// <summary>
/// Makes a dispute of its own of some claims of another; ids stay. It begins with event, place, topics and sides as they stand there. Each of the two is published
/// through review as before, and until then readers find the claims where they were.
/// </summary>
public sealed class SplitDispute(Workroom workroom)
{
    /// <summary>Answers the id of the new dispute.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, SplitDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SplitDispute), Right.Edit, async work =>
        {
            var from = await work.FindMovable(disputeId);
            await work.RefuseStale(from.Dispute, draft.Version);
            var intake = new Intake();
            work.Because(intake.Required(draft.Reason, nameof(draft.Reason), "why they are two", PublicReason.Limit));
            var chosen = draft.ClaimIds.Select(typed => intake.Id(typed, nameof(draft.ClaimIds), "the claims")).OfType<Guid>().ToHashSet();
            if (chosen.Count == 0) intake.Refuse(nameof(draft.ClaimIds), "Choose the claims of the new dispute.");
            if (chosen.Any(id => from.Claims.All(claim => claim.Id != id))) intake.Refuse(nameof(draft.ClaimIds), "A claim that you chose is not in this dispute any more. Choose again from the list.");
            if (chosen.Count == from.Claims.Count) intake.Refuse(nameof(draft.ClaimIds), "Leave at least one claim here. To change title or address of the whole, amend the dispute.");
            var to = await Begin(work, from, draft, intake);
            intake.Insist();
            await new MovingClaims(work, from, to).Move(chosen, RelationKind.SplitFrom);
            to.Dispute.Relate(disputeId, RelationKind.SplitFrom);
            from.Dispute.Relate(to.Dispute.Id, RelationKind.SplitInto);
            return to.Dispute.Id;
        }, stop);

    private static async Task<WorkingCopy> Begin(Work work, WorkingCopy from, SplitDraft typed, Intake intake)
    {
        var dispute = work.Data.Add(new Dispute()).Entity;
        var draft = DisputeDraft.From(from.Dispute, from.Topics);
        (draft.Title, draft.Slug, draft.DevelopingUntil, draft.Summary, draft.WhyExamined) = (typed.Title, typed.Slug, null, null, null);
        await SaveDispute.Amend(work, dispute, draft, intake);
        if (from.Dispute.IsSample) dispute.MarkSample();
        foreach (var side in from.Dispute.Sides) dispute.Sides.Add(work.Data.Add(side.CopyFor(dispute.Id, new HashSet<Guid>())).Entity);
        return new WorkingCopy(dispute, [], [], [], [], [], [], [], from.Parties, new Dictionary<Guid, string>());
    }
}
