using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Submitting;

/// <summary>Finds a submission that is still open, or refuses.</summary>
internal static class OpenSubmission
{
    public static async Task<Submission> FindOpen(this Work work, Guid submissionId, int version)
    {
        var submission = await work.Find(
            work.Data.Submissions.Include(row => row.Parts).Include(row => row.Contributors).Include(row => row.Things).Include(row => row.Notices).Include(row => row.Answers).Include(row => row.ClaimReviews).Include(row => row.Release).Include(row => row.LegalRead).Where(row => row.Id == submissionId),
            "submission");
        if (!submission.IsOpen)
            throw new RefusedException(RefusalKind.Invalid, "This submission is closed: it was approved, returned, declined or recalled. Go back to the queue.");
        await work.RefuseStale(submission, version);
        return submission;
    }
}
