using ClaimTracker.Data;
using ClaimTracker.Publication.Differences;
using ClaimTracker.Publication.Document;
using ClaimTracker.Review.Checklist;
using ClaimTracker.Review.Interests;
using ClaimTracker.Review.Planning;
using ClaimTracker.Review.Second;
using ClaimTracker.Review.Submitting;

namespace ClaimTracker.Review.Publishing;

/// <summary>
/// Publishes the submitted bytes as an edition, at once or at a set time. Nobody approves a submission to which they contributed (rule 1); this deed refuses it,
/// whatever a page shows.
/// </summary>
public sealed class ApproveSubmission(Workroom workroom)
{
    public Task<Outcome<Approval>> Do(Actor actor, Guid submissionId, ApprovalDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ApproveSubmission), Right.Edit, async work =>
        {
            var submission = await work.FindOpen(submissionId, draft.Version);
            await work.RefuseInterested(work.Data.Submissions.Where(row => row.Id == submissionId));
            RefuseContributor(work, submission);
            await work.RefuseUnfit(submission);
            var intake = new Intake();
            var answers = Answers(work, submission, draft, await ReadQuestions.Of(work.Data, work.Stop), intake);
            var document = submission.Document();
            var last = submission.BaseEdition == 0 ? null : await work.Data.LastSeen(submission.DisputeId, work.Stop);
            var differences = submission.BaseEdition == 0 ? [] : EditionDifference.Between(last, document, await work.Data.IsWithdrawn(submission.DisputeId, work.Stop));
            var notices = Notices.From(draft.Notices, differences, intake);
            var seconds = await work.SecondsForEdition(submission, document, draft.Differences, intake);
            var releaseAt = PlannedRelease.Time(draft.PublishAt, work.Now, nameof(draft.PublishAt), intake);
            intake.Insist();
            foreach (var answer in answers) submission.Answers.Add(answer);
            if (submission is { NeedsSecondEditor: true, FirstApprovedById: null })
            {
                submission.FirstApproval(work.PersonId, work.Now);
                return new Approval(null, WaitsForSecondEditor: true);
            }
            var additions = new Additions([.. notices.Select(Told)], seconds);
            if (releaseAt is { } later)
            {
                submission.Plan(new PlannedRelease(submission.Id, later, work.PersonId, work.Now, additions));
                return new Approval(null, WaitsForSecondEditor: false, later);
            }
            return new Approval(await work.Publish(submission, document, new Approver(work.PersonId, work.Person!.PublicId, work.Now), additions), WaitsForSecondEditor: false);
        }, stop);

    private static NoticePart Told(Notices.Read notice) => new()
    {
        Kind = notice.Kind,
        ClaimId = notice.Subject.ClaimId,
        Reason = notice.Reason,
        Changes = [.. notice.Subject.Fields.Where(field => field.Matters).Select(field => new NoticePart.ChangedField(field.Field, field.Said, field.Says))],
    };

    private static void RefuseContributor(Work work, Submission submission)
    {
        if (submission.Contributors.Any(row => row.AccountId == work.PersonId))
            throw new RefusedException(RefusalKind.NotAllowed, "You contributed to this submission, so somebody else must approve it. Ask another editor.");
        if (submission.FirstApprovedById == work.PersonId)
            throw new RefusedException(RefusalKind.NotAllowed, "You gave the first approval. Because a claim accuses a living person, a second editor must approve it too.");
    }

    /// <summary>Answers are found by the question as it was asked, in case the questions were changed meanwhile; without the questions they stand in their order.</summary>
    private static List<ReviewAnswer> Answers(Work work, Submission submission, ApprovalDraft draft, IReadOnlyList<string> questions, Intake intake) =>
    [
        .. questions.Select((question, at) => new ReviewAnswer(
            submission.Id, submission.Answers.Count + at, question,
            intake.Required(draft.AnswerTo(question, at), $"Answers[{at}]", $"an answer to “{question}”", ReviewQuestions.AnswerLimit), work.PersonId, work.Now)),
    ];
}
