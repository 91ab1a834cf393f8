using ClaimTracker.Data;

namespace ClaimTracker.Together.Comments;

/// <summary>Anybody who may write says that a thread is settled; it is folded in and calls nobody any more.</summary>
public sealed class ResolveThread(Workroom workroom)
{
    public Task<Outcome> Do(Actor actor, Guid disputeId, Guid threadId, CancellationToken stop = default) =>
        workroom.Do(actor, nameof(ResolveThread), Right.Write, async work => (await work.FindThread(disputeId, threadId)).Resolve(work.PersonId, work.Now), stop);
}
