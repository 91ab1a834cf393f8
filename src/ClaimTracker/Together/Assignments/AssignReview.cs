using ClaimTracker.Data;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Together.Assignments;

/// <summary>An editor gives the review of an open submission to an editor who may decide on it. It binds nobody: every other editor may still decide.</summary>
public sealed class AssignReview(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid submissionId, AssignmentDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(AssignReview), Right.Edit, async work =>
        {
            var submission = await work.Find(work.Data.Submissions.Include(row => row.Contributors).Where(row => row.Id == submissionId), "submission");
            if (!submission.IsOpen)
                throw new RefusedException(RefusalKind.Invalid, "This submission is closed, so there is nothing left to review. Go back to the queue.");
            await work.Assign(
                new Assignment(submission.DisputeId, AssignedWork.Review, submission.Id), draft, colleague => Suitability.Objection(work.Data, submission, colleague, work.Today, work.Stop));
        }, stop);
}
