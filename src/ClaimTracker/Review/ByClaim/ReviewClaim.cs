using ClaimTracker.Data;
using ClaimTracker.Review.Interests;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Together;
using ClaimTracker.Together.Comments;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.ByClaim;

/// <summary>Marks one claim of an open submission. To ask for a change opens a thread on the claim that draws the submitter's attention. Who contributed may ask and cannot accept.</summary>
public sealed class ReviewClaim(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid submissionId, Guid claimId, ClaimReviewDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ReviewClaim), Right.Edit, async work =>
        {
            var submission = await work.FindOpen(submissionId, draft.Version);
            await work.RefuseInterested(work.Data.Submissions.Where(row => row.Id == submissionId));
            if (submission.Document().Claim(claimId) is null)
                throw new RefusedException(RefusalKind.NotFound, "There is no such claim in this submission. Go back to it and choose again.");
            var intake = new Intake();
            var mark = intake.RequiredChoice<ClaimMark>(draft.Mark, nameof(draft.Mark), "whether you accept it or ask for a change");
            if (mark == ClaimMark.Accepted && !string.IsNullOrWhiteSpace(draft.Text))
                intake.Refuse(nameof(draft.Text), "To accept a claim needs no comment. Clear it, or ask for a change.");
            intake.Insist();
            if (mark == ClaimMark.Accepted && submission.Contributors.Any(row => row.AccountId == work.PersonId))
                throw new RefusedException(RefusalKind.NotAllowed, "You contributed to this submission, so somebody else must accept its claims. You can ask for a change.");
            var review = submission.ClaimReviews.FirstOrDefault(row => row.ClaimId == claimId);
            if (review is null) submission.ClaimReviews.Add(review = new ClaimReview(submission.Id, claimId));
            review.Is(mark, work.PersonId, work.Now, mark == ClaimMark.ChangeAsked ? await Ask(work, submission, claimId, draft.Text) : null);
        }, stop);

    /// <summary>On the claim, or on the dispute where the claim has left the working copy.</summary>
    private static async Task<Guid> Ask(Work work, Submission submission, Guid claimId, string? text)
    {
        var stands = await work.Data.Claims.AnyAsync(claim => claim.Id == claimId, work.Stop);
        var thread = new CommentThread(submission.DisputeId, stands ? new ThreadAbout(ThreadSubject.Claim, claimId) : new ThreadAbout(ThreadSubject.Dispute, submission.DisputeId));
        var submitter = (await Colleagues.All(work.Data, work.Stop)).FirstOrDefault(colleague => colleague.Id == submission.SubmittedById && colleague.MayWrite);
        await work.Say(thread, new CommentDraft { Text = text, Mentioned = submitter is null ? [] : [submitter.Id.ToString()] }, new Intake());
        return work.Data.Add(thread).Entity.Id;
    }
}
