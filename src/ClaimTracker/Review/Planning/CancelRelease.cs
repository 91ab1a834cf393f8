using ClaimTracker.Data;
using ClaimTracker.Review.Interests;
using ClaimTracker.Review.Submitting;

namespace ClaimTracker.Review.Planning;

/// <summary>Takes back an approval that has not been published yet; the submission waits for review again.</summary>
public sealed class CancelRelease(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid submissionId, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(CancelRelease), Right.Edit, async work =>
        {
            var submission = await work.FindOpen(submissionId, version);
            await work.RefuseInterested(work.Data.Submissions.Where(row => row.Id == submissionId));
            if (submission.Release is null) throw new RefusedException(RefusalKind.Invalid, "No time of publication is set for this submission. Go back to the queue.");
            submission.DropPlan();
        }, stop);
}
