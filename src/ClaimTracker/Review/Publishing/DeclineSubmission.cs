using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Review.Interests;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Publishing;

/// <summary>Closes an open submission with a reason; the dispute is a draft again, or stays as published.</summary>
public sealed class DeclineSubmission(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid submissionId, int version, string? reason, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(DeclineSubmission), Right.Edit, async work =>
        {
            var submission = await work.FindOpen(submissionId, version);
            await work.RefuseInterested(work.Data.Submissions.Where(row => row.Id == submissionId));
            work.Because(PublicReason.Read(reason, "why it is declined"));
            submission.Decide(StepKind.Declined, work.PersonId, Role.Editor, work.Now, work.Reason);
            (await work.Find<Dispute>(submission.DisputeId, "dispute")).Recalled();
        }, stop);
}
