using ClaimTracker.Board.Index;
using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.History;
using ClaimTracker.Publication.Differences;
using ClaimTracker.Publication.Document;
using ClaimTracker.Review.Checklist;
using ClaimTracker.Review.Interests;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Review.Submitting;
using ClaimTracker.Text;
using ClaimTracker.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Review.Publishing;

/// <summary>Publishes the submitted bytes as an edition. Nobody approves a submission to which they contributed (rule 1); this deed refuses it, whatever a page shows.</summary>
public sealed class ApproveSubmission(Workroom workroom)
{
    public Task<Outcome<Approval>> Do(Actor actor, Guid submissionId, ApprovalDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ApproveSubmission), Right.Edit, async work =>
        {
            var submission = await work.FindOpen(submissionId, draft.Version);
            await work.RefuseSealed(submission.DisputeId);
            await work.RefuseInterested(work.Data.Submissions.Where(row => row.Id == submissionId));
            RefuseContributor(work, submission);
            RefuseAskedChange(submission);
            await RefuseMovedOn(work, submission);
            var intake = new Intake();
            var answers = Answers(work, submission, draft, await ReadQuestions.Of(work.Data, work.Stop), intake);
            var document = submission.Document();
            var differences = submission.BaseEdition == 0 ? [] : EditionDifference.Between(await work.Data.LastSeen(submission.DisputeId, work.Stop), document, await work.Data.IsWithdrawn(submission.DisputeId, work.Stop));
            var notices = Notices.From(draft.Notices, differences, intake);
            intake.Insist();
            foreach (var answer in answers) submission.Answers.Add(answer);
            if (submission is { NeedsSecondEditor: true, FirstApprovedById: null })
            {
                submission.FirstApproval(work.PersonId, work.Now);
                return new Approval(null, WaitsForSecondEditor: true);
            }
            return new Approval(await Publish(work, submission, document, notices), WaitsForSecondEditor: false);
        }, stop);

    private static async Task<int> Publish(Work work, Submission submission, EditionDocument document, IReadOnlyList<Notices.Read> notices)
    {
        var dispute = await work.Find<Dispute>(submission.DisputeId, "dispute");
        var number = dispute.LatestEdition + 1;
        submission.Decide(StepKind.Approved, work.PersonId, Role.Editor, work.Now, reason: null);
        var publication = new PublicationPart
        {
            DisputeId = dispute.Id,
            Number = number,
            Kind = EditionKind.Published,
            PublishedAt = work.Now,
            ApprovedBy = new Byline(work.Person!.PublicId, Role.Editor),
            Steps = await Steps.Since(work, submission, dispute.LatestEdition),
        };
        IReadOnlyList<NoticePart> told = [.. notices.Select(notice => new NoticePart
        {
            Kind = notice.Kind,
            ClaimId = notice.Subject.ClaimId,
            Reason = notice.Reason,
            Changes = [.. notice.Subject.Fields.Where(field => field.Matters).Select(field => new NoticePart.ChangedField(field.Field, field.Said, field.Says))],
        })];
        var edition = work.Data.Add(EditionPress.Print(submission, publication, told)).Entity;
        dispute.Published(number);
        await BoardWriter.Write(work, edition, document with { Publication = publication, Notices = told });
        return number;
    }

    private static void RefuseContributor(Work work, Submission submission)
    {
        if (submission.Contributors.Any(row => row.AccountId == work.PersonId))
            throw new RefusedException(RefusalKind.NotAllowed, "You contributed to this submission, so somebody else must approve it. Ask another editor.");
        if (submission.FirstApprovedById == work.PersonId)
            throw new RefusedException(RefusalKind.NotAllowed, "You gave the first approval. Because a claim accuses a living person, a second editor must approve it too.");
    }

    /// <summary>A shared record that the frozen copy contains must still be what it was.</summary>
    private static async Task RefuseMovedOn(Work work, Submission submission)
    {
        var frozen = submission.Things.Where(thing => thing.IsShared).ToDictionary(thing => thing.ThingId, thing => thing.ThingVersion);
        var ids = frozen.Keys.ToList();
        var seen = await work.Data.Changes.Where(change => ids.Contains(change.ThingId)).Select(change => new { change.Number, change.ThingId, change.ThingVersion }).ToListAsync(work.Stop);
        var later = seen.Where(change => change.ThingVersion > frozen[change.ThingId]).Select(change => change.Number).ToList();
        if (later.Count == 0) return;
        var moved = await work.Data.Changes.AsNoTracking().Include(change => change.Texts).Where(change => later.Contains(change.Number)).OrderBy(change => change.Number).ToListAsync(work.Stop);
        throw new RefusedException(RefusalKind.Invalid,
        [
            new Refusal(string.Empty, "A record that this submission contains has changed since it was submitted. Return it, so that it is submitted again with what is true now."),
            .. moved.SelectMany(change => change.Texts.Where(text => text.Field != ChangeText.ReasonField).Select(text => new Refusal(string.Empty, $"{change.ThingKind}, {Spelled.Out(text.Field)}: was “{text.Before ?? "empty"}”, is now “{text.After ?? "empty"}”."))),
        ]);
    }

    private static void RefuseAskedChange(Submission submission)
    {
        if (submission.ClaimReviews.Any(review => review.Mark == ClaimMark.ChangeAsked))
            throw new RefusedException(RefusalKind.Invalid, "A change was asked for in a claim of this submission. Return it, or look at that claim again and accept it.");
    }

    /// <summary>Answers are found by the question as it was asked, in case the questions were changed meanwhile; without the questions they stand in their order.</summary>
    private static List<ReviewAnswer> Answers(Work work, Submission submission, ApprovalDraft draft, IReadOnlyList<string> questions, Intake intake) =>
    [
        .. questions.Select((question, at) => new ReviewAnswer(
            submission.Id, submission.Answers.Count + at, question,
            intake.Required(draft.AnswerTo(question, at), $"Answers[{at}]", $"an answer to “{question}”", ReviewQuestions.AnswerLimit), work.PersonId, work.Now)),
    ];
}
