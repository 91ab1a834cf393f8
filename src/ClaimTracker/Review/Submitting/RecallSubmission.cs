using ClaimTracker.Data;
using ClaimTracker.Disputes;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Review.Submitting;

/// <summary>Takes back one's own open submission.</summary>
public sealed class RecallSubmission(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid submissionId, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(RecallSubmission), Right.Write, async work =>
        {
            var submission = await work.FindOpen(submissionId, version);
            if (submission.SubmittedById != work.PersonId)
                throw new RefusedException(RefusalKind.NotAllowed, "Only the person who submitted it can recall it. An editor can return it instead.");
            submission.Decide(StepKind.Recalled, work.PersonId, work.WritingRole, work.Now, reason: null);
            (await work.Find<Dispute>(submission.DisputeId, "dispute")).Recalled();
        }, stop);
}
