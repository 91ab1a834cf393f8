using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Publication.Document;
using ClaimTracker.Review.Moving;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Publishing;

/// <summary>Makes an edition of a submission: the submitted bytes, and what approving adds to them.</summary>
internal static class PublishingSubmission
{
    /// <summary>Answers the edition's number. It carries the time of this deed, and the approver's name.</summary>
    public static async Task<int> Publish(this Work work, Submission submission, EditionDocument document, Approver approver, Additions additions)
    {
        var dispute = await work.Find<Dispute>(submission.DisputeId, "dispute");
        var number = dispute.LatestEdition + 1;
        submission.Decide(StepKind.Approved, approver.AccountId, Role.Editor, approver.At, reason: null);
        var publication = new PublicationPart
        {
            DisputeId = dispute.Id,
            Number = number,
            Kind = EditionKind.Published,
            PublishedAt = work.Now,
            ApprovedBy = new Byline(approver.PublicId, Role.Editor),
            Steps = await Steps.Since(work, submission, dispute.LatestEdition),
        };
        var edition = work.Data.Add(EditionPress.Print(submission, publication, additions)).Entity;
        dispute.Published(number);
        await BoardWriter.Write(work, edition, document with { Publication = publication, Notices = additions.Notices, SecondVerdicts = additions.SecondVerdicts });
        await work.LeadOn(dispute, publication);
        return number;
    }
}
