using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Review.Sealing;
using ClaimTracker.Review.Second;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Submitting;

/// <summary>Freezes the exact bytes that would be published, with who contributed to them. Work goes on in the working copy meanwhile.</summary>
public sealed class SubmitDispute(Workroom workroom)
{
    /// <summary>Answers the submission's id.</summary>
    public Task<Outcome<Guid>> Do(Actor actor, Guid disputeId, SubmitDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(SubmitDispute), Right.Write, async work =>
        {
            var dispute = await work.Find<Dispute>(disputeId, "dispute");
            await work.RefuseWithdrawn(disputeId);
            await work.RefuseSealed(disputeId);
            await work.RefuseStale(dispute, draft.Version);
            if (dispute.State == WorkState.Submitted)
                throw new RefusedException(RefusalKind.Invalid, "A submission of this dispute waits for review already. Its submitter can recall it.");
            var prepared = (await Preparation.Make(work.Data, disputeId, work.Stop))!;
            var intake = new Intake();
            foreach (var missing in Readiness.Missing(prepared.Copy)) intake.Refuse(missing.Field, missing.Sentence);
            if (dispute.LatestEdition > 0 && prepared.Differences.Count == 0)
                intake.Refuse(string.Empty, "Nothing differs from the last edition. Change something first, or record “reviewed, no change”.");
            var note = intake.Text(draft.Note, nameof(draft.Note), "the note", Submission.NoteLimit);
            var notices = dispute.LatestEdition > 0 ? Notices.From(draft.Notices, prepared.Differences, intake) : [];
            intake.Insist();

            var submission = work.Data.Add(new Submission(disputeId, work.PersonId, work.WritingRole, work.Now, dispute.LatestEdition, note)).Entity;
            foreach (var (part, ordinal) in prepared.Edition.Parts().Select((part, ordinal) => (part, ordinal)))
                submission.Parts.Add(new SubmissionPart(ordinal, part.Kind, part.ThingId, part.Bytes));
            foreach (var notice in notices) submission.Notices.Add(new ProposedNotice(submission.Id, notice.Subject.ClaimId, notice.Kind, notice.Reason));
            if (prepared.Copy.Claims.Any(claim => claim.AccusesLivingPerson)) submission.AskForSecondEditor();
            await Contributions.Freeze(work, submission, prepared.Copy);
            if (dispute.AsksLegalRead) submission.AskForLegalRead();
            if (dispute.AsksSecondVerdict) await AskForSecondVerdict(work, submission, prepared);
            dispute.Submitted();
            return submission.Id;
        }, stop);

    /// <summary>Where a rating is new to readers; what was given on the same claims since the last edition holds on.</summary>
    private static async Task AskForSecondVerdict(Work work, Submission submission, Preparation prepared)
    {
        var needed = SecondVerdicts.Needed(prepared.Document, await work.Data.LastJudged(submission.DisputeId, work.Stop));
        if (needed.Count == 0) return;
        var missing = await work.Data.MissingSeconds(submission, prepared.Document, work.Stop);
        submission.AskForSecondVerdict(await work.Data.FirstVerdictLine(submission, await Contributions.LastPublished(work, submission.DisputeId), work.Stop), missing.Count > 0);
    }
}
