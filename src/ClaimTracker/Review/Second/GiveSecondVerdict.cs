using ClaimTracker.Data;
using ClaimTracker.Review.Interests;
using ClaimTracker.Review.Submitting;

namespace ClaimTracker.Review.Second;

/// <summary>
/// Gives the second verdicts that an open submission asks for, on all of its claims that need one. Only somebody who did not contribute, declared no
/// interest in it and has not been shown the first verdicts gives them, once. It is no contribution.
/// </summary>
public sealed class GiveSecondVerdict(Workroom workroom)
{
    /// <summary>What is said where the first verdicts were seen.</summary>
    public const string HasSeen = "You have been shown the proposed verdicts of this dispute, so a second verdict of yours would not be independent. Somebody who has not seen them must give it.";

    public Task<Outcome> Do(Actor actor, Guid submissionId, SecondVerdictsDraft draft, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(GiveSecondVerdict), Right.Write, async work =>
        {
            var submission = await work.FindOpen(submissionId, draft.Version);
            if (!submission.WaitsForSecondVerdict)
                throw new RefusedException(RefusalKind.Invalid, "This submission waits for no second verdict: none was asked for, or it was given already. Go back to the queue.");
            if (submission.Contributors.Any(row => row.AccountId == work.PersonId))
                throw new RefusedException(RefusalKind.NotAllowed, "You contributed to this submission, so somebody else must give the second verdict. Ask a colleague.");
            await work.RefuseInterested(work.Data.Submissions.Where(row => row.Id == submissionId));
            if (await work.Data.HasSeen(work.PersonId, submission, work.Stop)) throw new RefusedException(RefusalKind.NotAllowed, HasSeen);
            var document = submission.Document();
            var needed = await work.Data.MissingSeconds(submission, document, work.Stop);
            if (draft.Claims.Exists(row => !needed.Any(id => id.ToString() == row.ClaimId)))
                throw new RefusedException(RefusalKind.NotFound, "There is no such claim among those that need a second verdict. Open the page again.");
            draft.FitTo(needed);
            var intake = new Intake();
            foreach (var (row, at) in draft.Claims.Select((row, at) => (row, at)))
            {
                var verdict = work.Data.Add(new SecondVerdict(submission, document.Claim(needed[at])!, work.PersonId, work.WritingRole, work.Now)).Entity;
                intake.At($"{nameof(draft.Claims)}[{at}].", () => verdict.Give(row, intake));
            }
            intake.Insist();
            submission.HasSecondVerdict();
        }, stop);
}
