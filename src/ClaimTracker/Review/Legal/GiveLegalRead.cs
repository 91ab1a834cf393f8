using ClaimTracker.Data;
using ClaimTracker.Review.Interests;
using ClaimTracker.Review.Submitting;

namespace ClaimTracker.Review.Legal;

/// <summary>
/// A legal reader says whether something in a submission stands against publishing it, where the dispute asked for that when it was submitted. Without “no objection”
/// nobody approves it. Who contributed, or declared an interest in it, does not give it. It is no contribution.
/// </summary>
public sealed class GiveLegalRead(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid submissionId, LegalReadDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(GiveLegalRead), Right.ReadForLaw, async work =>
        {
            var submission = await work.FindOpen(submissionId, draft.Version);
            if (!submission.NeedsLegalRead)
                throw new RefusedException(RefusalKind.Invalid, "No legal read was asked for when this was submitted. Go back to the queue.");
            if (submission.Contributors.Any(row => row.AccountId == work.PersonId))
                throw new RefusedException(RefusalKind.NotAllowed, "You contributed to this submission, so another legal reader must read it. Ask one.");
            await work.RefuseInterested(work.Data.Submissions.Where(row => row.Id == submissionId));
            var intake = new Intake();
            submission.ReadForLaw().Say(draft, work.PersonId, work.Now, intake);
            intake.Insist();
        }, stop);
}
