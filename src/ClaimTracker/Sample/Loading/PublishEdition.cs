using ClaimTracker.Disputes;
using ClaimTracker.Review;
using ClaimTracker.Review.Publishing;
using ClaimTracker.Review.Submitting;

namespace ClaimTracker.Sample.Loading;

/// <summary>Takes a dispute through review: the fact-checker submits it with its notices, the editor answers the questions of the checklist and approves.</summary>
internal sealed class PublishEdition(SampleDesk desk, string key, Guid disputeId)
{
    public async Task Do(EditionEntry entry, CancellationToken stop)
    {
        var notices = entry.Notices.Select(notice => new NoticeDraft { ClaimId = desk.Id($"claim of {key}", notice.Claim), Kind = notice.Kind, Reason = notice.Reason }).ToList();
        var submit = new SubmitDraft { Version = await desk.Version<Dispute>(disputeId, stop), Note = entry.Note, Notices = notices };
        var submission = (await new SubmitDispute(desk.Room).Do(desk.Checker, disputeId, submit, stop)).Insist($"{key}, submitting");
        var approval = new ApprovalDraft { Version = await desk.Version<Submission>(submission, stop), Answers = [.. entry.Answers], Notices = notices };
        (await new ApproveSubmission(desk.Room).Do(desk.Editor, submission, approval, stop)).Insist($"{key}, approving");
    }
}
