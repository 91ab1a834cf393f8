using ClaimTracker.Data;
using ClaimTracker.Vocabulary;

namespace ClaimTracker.Together.Assignments;

/// <summary>A person hands back what was assigned to them, or whoever may assign it takes it away: nobody is named for it any more.</summary>
public sealed class HandBackWork(Workroom workroom)
{
    /// <param name="workId">The dispute or the submission.</param>
    /// <param name="version">The concurrency number that the person saw.</param>
    public Task<Outcome> Do(Actor actor, Guid workId, int version, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(HandBackWork), Right.Write, async work =>
        {
            var assignment = await work.Find(work.Data.Set<Assignment>().Where(row => row.WorkId == workId), "assignment");
            if (assignment.AssigneeId is null) return;
            if (assignment.Work == AssignedWork.Review && assignment.AssigneeId != work.PersonId && !work.Roles.Contains(Role.Editor))
                throw new RefusedException(RefusalKind.NotAllowed, "Only an editor takes a review away from somebody. Ask an editor.");
            await work.RefuseMoved(assignment, version);
            assignment.HandBack();
        }, stop);
}
