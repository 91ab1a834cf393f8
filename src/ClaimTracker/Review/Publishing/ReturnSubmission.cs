using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Review.Interests;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Publishing;

/// <summary>Sends an open submission back with a reason; the work goes on in the working copy.</summary>
public sealed class ReturnSubmission(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid submissionId, int version, string? reason, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ReturnSubmission), Right.Edit, async work =>
        {
            var submission = await work.FindOpen(submissionId, version);
            await work.RefuseInterested(work.Data.Submissions.Where(row => row.Id == submissionId));
            work.Because(PublicReason.Read(reason, "what must be done before it can be published"));
            submission.Decide(StepKind.Returned, work.PersonId, Role.Editor, work.Now, work.Reason);
            (await work.Find<Dispute>(submission.DisputeId, "dispute")).Returned();
        }, stop);
}
